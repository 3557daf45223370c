/* global window, Element:writable, HTMLElement */
/* What MooTools 1.2 does to a page, in short: every native becomes a "Native" with names of its own. */
(function () {
  function implement(native, methods) {
    native.prototype.$family = { name: String(native.name).toLowerCase() };
    for (var name in methods) native.prototype[name] = methods[name];
    native.implement = function (more) {
      implement(native, more);
    };
  }

  implement(Function, {
    extend: function (properties) {
      for (var name in properties) this[name] = properties[name];
      return this;
    },
    run: function (args, bind) {
      return this.apply(bind, args instanceof Array ? args : [args]);
    },
    // Takes its arguments as one array, and gives none of the caller's on when it has some.
    bind: function (bind, args) {
      var self = this;
      return function () {
        return self.apply(bind, args === undefined ? arguments : args);
      };
    },
    delay: function (delay, bind, args) {
      return window.setTimeout(this.bind(bind, args), delay);
    },
  });

  implement(Array, {
    each: Array.prototype.forEach,
    clean: function () {
      return this.filter(function (item) {
        return item !== null && item !== undefined;
      });
    },
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    extend: function (array) {
      for (var index = 0; index < array.length; index++) this.push(array[index]);
      return this;
    },
    getLast: function () {
      return this.length ? this[this.length - 1] : null;
    },
    erase: function (item) {
      for (var index = this.length; index--;) if (this[index] === item) this.splice(index, 1);
      return this;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    flatten: function () {
      return this.reduce(function (flat, item) {
        return flat.concat(item instanceof Array ? item.flatten() : [item]);
      }, []);
    },
  });

  implement(String, {
    test: function (regex, params) {
      return new RegExp(regex, params).test(this);
    },
    contains: function (string, separator) {
      return separator
        ? (separator + this + separator).indexOf(separator + string + separator) > -1
        : this.indexOf(string) > -1;
    },
    clean: function () {
      return this.replace(/\s+/g, ' ').trim();
    },
    toInt: function (base) {
      return parseInt(this, base || 10);
    },
  });

  implement(Number, {
    limit: function (min, max) {
      return Math.min(max, Math.max(min, this));
    },
    times: function (action) {
      for (var index = 0; index < this; index++) action(index);
    },
  });

  function Hash(object) {
    for (var name in object)
      if (Object.prototype.hasOwnProperty.call(object, name)) this[name] = object[name];
  }
  implement(Hash, {
    has: Object.prototype.hasOwnProperty,
    getClean: function () {
      return new Hash(this);
    },
  });
  window.Hash = Hash;

  // The prototype is shared, so what is an instance stays one, but its constructor is another.
  var legacy = Element;
  window.Element = function (tag, properties) {
    return window.document.createElement(tag).set(properties || {});
  };
  window.Element.prototype = legacy.prototype;
  window.Element.prototype.constructor = window.Element;
  implement(window.Element, {});
  implement(HTMLElement, {
    set: function (properties) {
      for (var name in properties) this[name] = properties[name];
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    inject: function (element) {
      element.appendChild(this);
      return this;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    match: function (selector) {
      return this.matches(selector);
    },
    clone: function (contents) {
      return this.cloneNode(contents !== false);
    },
  });
})();
