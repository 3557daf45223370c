/* global window, Element:writable, HTMLElement */
/* What Prototype.js 1.6 does to a page, in short: it replaces natives and adds names that `for…in` sees. */
(function () {
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }

  function extend(destination, source) {
    for (var property in source) destination[property] = source[property];
    return destination;
  }

  // No iterables, no second argument.
  Array.from = $A;

  function each(iterator, context) {
    for (var index = 0; index < this.length; index++) iterator.call(context, this[index], index);
    return this;
  }
  function collect(iterator, context) {
    var results = [];
    each.call(this, function (value, index) {
      results.push(iterator.call(context, value, index));
    });
    return results;
  }
  function findAll(iterator, context) {
    var results = [];
    each.call(this, function (value, index) {
      if (iterator.call(context, value, index)) results.push(value);
    });
    return results;
  }
  function detect(iterator, context) {
    return findAll.call(this, iterator, context)[0];
  }
  function clone() {
    return [].concat(this);
  }
  extend(Array.prototype, {
    _reverse: Array.prototype.reverse,
    reverse: function (inline) {
      return (inline !== false ? this : this.toArray())._reverse();
    },
    // A reduce that takes no function, as 1.6 has it.
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    each: each,
    collect: collect,
    map: collect,
    detect: detect,
    find: detect,
    findAll: findAll,
    filter: findAll,
    select: findAll,
    all: function (iterator, context) {
      return findAll.call(this, iterator, context).length === this.length;
    },
    include: function (object) {
      return this.indexOf(object) !== -1;
    },
    clone: clone,
    toArray: clone,
    entries: clone,
    size: function () {
      return this.length;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  });

  // Inherited names too.
  extend(Object, {
    extend: extend,
    keys: function (object) {
      var keys = [];
      for (var property in object) keys.push(property);
      return keys;
    },
    values: function (object) {
      var values = [];
      for (var property in object) values.push(object[property]);
      return values;
    },
    clone: function (object) {
      return extend({}, object);
    },
  });

  extend(Function.prototype, {
    argumentNames: function () {
      return [];
    },
    bind: function () {
      var method = this;
      var args = $A(arguments);
      var object = args.shift();
      return function () {
        return method.apply(object, args.concat($A(arguments)));
      };
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat($A(arguments)));
      };
    },
    methodize: function () {
      var method = this;
      return function () {
        return method.apply(null, [this].concat($A(arguments)));
      };
    },
  });

  extend(String.prototype, {
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    startsWith: function (pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith: function (pattern) {
      var distance = this.length - pattern.length;
      return distance >= 0 && this.lastIndexOf(pattern) === distance;
    },
    toArray: function () {
      return this.split('');
    },
    toJSON: function () {
      return '"' + this + '"';
    },
  });
  Number.prototype.toJSON = String.prototype.toString;
  RegExp.prototype.match = RegExp.prototype.test;

  // 1.6.0 forgets the prototype, so nothing on the page is an instance of Element any more.
  var native = Element;
  window.Element = function (tagName, attributes) {
    return extend(window.document.createElement(tagName), attributes || {});
  };
  extend(window.Element, native);

  var methods = {
    remove: function (element) {
      element.parentNode.removeChild(element);
      return element;
    },
    update: function (element, content) {
      element.innerHTML = content;
      return element;
    },
    toggle: function (element) {
      element.style.display = element.style.display === 'none' ? '' : 'none';
      return element;
    },
    select: function (element, selector) {
      return $A(element.querySelectorAll(selector));
    },
    empty: function (element) {
      return element.innerHTML === '';
    },
    scrollTo: function (element) {
      window.scrollTo(0, element.offsetTop);
      return element;
    },
  };
  for (var name in methods) HTMLElement.prototype[name] = methods[name].methodize();
})();
