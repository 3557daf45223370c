/** `npm start`: the repository over HTTP, opened at the demo. */
export default {
  rootDir: '.',
  port: 8000,
  open: 'demo/',
  middleware: [
    // What the builder prints names a hash, which a page on another port can only compare with this.
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return next();
    },
  ],
};
