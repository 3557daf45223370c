const isWatching = process.argv.includes('--watch');

/** The site's policy forbids the script by which the server reloads a page. */
const withoutPolicy = {
  name: 'without-policy',
  transform: ({ body, response }) =>
    response.is('html') && body.replace(/<meta\s+http-equiv="content-security-policy"[^>]*>/, ''),
};

/** `npm start` and `npm run dev`: the site over HTTP, opened at the builder. */
export default {
  rootDir: 'site',
  port: 8000,
  open: '/',
  plugins: isWatching ? [withoutPolicy] : [],
  middleware: [
    // The builder's address before the site had more pages.
    (context, next) =>
      context.path.startsWith('/demo/')
        ? context.redirect(context.url.replace(/^\/demo\/+/, '/'))
        : next(),
    // What the builder prints names a hash, which a page on another port can only compare with this.
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return next();
    },
  ],
};
