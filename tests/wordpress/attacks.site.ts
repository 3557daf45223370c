import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { addPlugin, ask, startSite, type Role, type Site } from './site.js';

describe('what an author or a stranger may try', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
    await addPlugin(site);
  });
  after(() => site.close());

  /** Saves a post as a user, with WordPress's own filters, and returns it as readers get it. */
  async function published(content: string, role: Role = 'author'): Promise<Document> {
    const id = site.php<number>(
      `$id = wp_insert_post( wp_slash( array( 'post_title' => 'Post', 'post_author' => get_current_user_id(), 'post_content' => json_decode( ${phpText(JSON.stringify(content))} ) ) ) );
       wp_update_post( array( 'ID' => $id, 'post_status' => 'publish' ) );
       return $id;`,
      role,
    );
    const { status, text } = await ask(`${site.url}/?p=${id}`);
    assert.equal(status, 200);
    return new JSDOM(text).window.document;
  }

  const phpText = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

  const cardOf = (document: Document) => {
    const card = document.querySelector('trafficking-help');
    assert.ok(card, 'there is no card');
    return card;
  };

  const allowed =
    /^(class|lang|country|region|setting|sections|signs|layout|theme|accent|corners|density|typeface|heading|heading-level|campaign|picker|quick-exit|sources-href)$/;

  function assertHarmless(document: Document): Element {
    const card = cardOf(document);
    for (const name of card.getAttributeNames()) assert.match(name, allowed);
    assert.equal(
      document.querySelectorAll('.entry-content script, trafficking-help script').length,
      0,
    );
    assert.equal(document.querySelectorAll('[onload], [onerror], [onclick], [onfocus]').length, 0);
    assert.match(card.textContent, /1-888-373-7888/);
    assert.equal(card.children.length, 1);
    return card;
  }

  it('is nothing but the card, for a contributor too', async () => {
    for (const post of [
      '[trafficking_help region="MO"]',
      '<!-- wp:trafficking-help/card {"region":"MO"} /-->',
    ]) {
      const card = assertHarmless(await published(post, 'contributor'));
      assert.equal(card.getAttribute('region'), 'MO');
    }
  });

  const hostile = [
    `"><script>alert(1)</script>`,
    `" onfocus="alert(1)" autofocus x="`,
    `&quot;&gt;&lt;img src=x onerror=alert(1)&gt;`,
    `'"><svg/onload=alert(1)>`,
    `<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->`,
    `[gallery] [trafficking_help country=GB]`,
    `\u0000\u202e]]>--><b>`,
  ];

  it('puts no markup into the page by a shortcode', async () => {
    for (const words of hostile) {
      for (const name of ['heading', 'accent', 'setting', 'lang', 'onclick', 'slot']) {
        assertHarmless(
          await published(`[trafficking_help ${name}='${words.replaceAll("'", '')}']`),
        );
      }
    }
  });

  it('puts no markup into the page by a block', async () => {
    for (const words of hostile) {
      const names = [
        'heading',
        'accent',
        'setting',
        'lang',
        'onclick',
        'layout',
        'quickExit',
        'slot',
        'className',
        'align',
        'anchor',
      ];
      const options = Object.fromEntries(names.map((name) => [name, words]));
      const json = JSON.stringify(options)
        .replace(/--/g, '\\u002d\\u002d')
        .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
      const card = assertHarmless(await published(`<!-- wp:trafficking-help/card ${json} /-->`));
      assert.ok(card.classList.contains('wp-block-trafficking-help-card'));
    }
  });

  it('survives options of any type and size', async () => {
    const values = ['["MO"]', '{"a":1}', '7', '-1e99', 'true', 'null', `"${'x'.repeat(10_000)}"`];
    for (const value of values) {
      const json = [
        'setting',
        'layout',
        'signs',
        'sections',
        'lang',
        'accent',
        'theme',
        'quickExit',
      ]
        .map((name) => `"${name}":${value}`)
        .join();
      assertHarmless(await published(`<!-- wp:trafficking-help/card {${json}} /-->`));
    }
    const long = `[trafficking_help heading="${'A'.repeat(200_000)}"]`;
    const card = assertHarmless(await published(long));
    assert.ok(card.getAttribute('heading')!.length <= 240);
  });

  it('shows a heading as text', async () => {
    for (const words of [
      'Help & <b>more</b> "now"',
      '[trafficking_help country=GB] [caption]x[/caption]',
    ]) {
      const json = JSON.stringify({ heading: words }).replace(
        /[<>&]/g,
        (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
      );
      const card = assertHarmless(await published(`<!-- wp:trafficking-help/card ${json} /-->`));
      assert.equal(card.getAttribute('heading'), words);
    }
  });

  it('cannot say where the exit or the sources lead', async () => {
    for (const address of ['javascript:alert(1)', 'https://evil.example/', 'data:text/html,x']) {
      const posts = [
        `[trafficking_help quick-exit="${address}" sources-href="${address}"]`,
        `<!-- wp:trafficking-help/card ${JSON.stringify({ quickExit: true, sourcesHref: address, 'quick-exit': address, 'sources-href': address })} /-->`,
      ];
      for (const post of posts) {
        const card = assertHarmless(await published(post));
        assert.equal(card.getAttribute('quick-exit'), '');
        assert.equal(card.hasAttribute('sources-href'), false);
      }
    }
  });

  it('leads where the site says', async () => {
    site.php(
      `return update_option( 'trafficking_help', array( 'exit' => 'https://exit.example/', 'sources_href' => 'https://sources.example/' ) );`,
    );
    const card = cardOf(await published('[trafficking_help quick-exit]'));
    assert.equal(card.getAttribute('quick-exit'), 'https://exit.example/');
    assert.equal(card.getAttribute('sources-href'), 'https://sources.example/');
    site.php(`return delete_option( 'trafficking_help' );`);
  });

  it('never shows another country’s number', async () => {
    const wrong = [
      'country="ZZ"',
      'country="XX" region="MO"',
      'country="constructor"',
      'country="GB" region="US-MO"',
      'country="[object"',
    ];
    for (const options of wrong) {
      const card = cardOf(await published(`[trafficking_help ${options}]`));
      assert.doesNotMatch(card.textContent, /\d/, options);
    }
    const unknownState = cardOf(await published('[trafficking_help region="ZZ"]'));
    assert.match(unknownState.textContent, /We do not list a hotline for this place/);
  });

  it('shows no number for a place that it cannot read, however it comes', async () => {
    const blocks = ['["MX"]', 'false', 'null', '7', '{}', '"México"', '"ﬁ"', '"MX",'].map(
      (value) => `<!-- wp:trafficking-help/card {"country":${value}} /-->`,
    );
    for (const block of [...blocks, '[trafficking_help country="México"]']) {
      // WordPress itself removes broken options when an author saves them.
      const card = cardOf(await published(block, 'administrator'));
      assert.doesNotMatch(card.textContent, /\d/, block);
      assert.equal(card.getAttribute('country'), /"7|:7/.test(block) ? '7' : 'ZZ', block);
    }
    const printed = site.php<string[]>(`
      $shortcode = "[trafficking_help country='M\xe9xico']";
      return array( do_shortcode( $shortcode ), do_shortcode( $shortcode . 'Inside[/trafficking_help]' ), \\Trafficking_Help\\shortcode( array( 'country' => "M\xe9xico" ) ), \\Trafficking_Help\\shortcode( array( 'country' => array(), 7 => array() ) ) );`);
    for (const html of printed) {
      assert.match(html, /country="ZZ"/);
      assert.doesNotMatch(html.replace(/<[^>]*>/g, ''), /\d/);
    }
    assert.match(printed[1]!, /<\/trafficking-help>Inside$/);
  });

  it('keeps the state of the site to the country of the site', async () => {
    site.php(`return update_option( 'trafficking_help', array( 'place' => 'US-MO' ) );`);
    const here = cardOf(await published('[trafficking_help]'));
    assert.deepEqual([here.getAttribute('country'), here.getAttribute('region')], ['US', 'MO']);
    const there = cardOf(await published('[trafficking_help country="CA"]'));
    assert.deepEqual([there.getAttribute('country'), there.getAttribute('region')], ['CA', null]);
    assert.match(there.textContent, /Canadian/);
    site.php(`return update_option( 'trafficking_help', array( 'place' => 'GB' ) );`);
    const named = cardOf(await published('[trafficking_help region="US-MO"]'));
    assert.match(named.textContent, /1-888-373-7888/);
    const empty = cardOf(await published('[trafficking_help country=""]'));
    assert.match(empty.textContent, /08000 121 700/);
    site.php(`return delete_option( 'trafficking_help' );`);
  });

  it('takes no setting that is not allowed, whoever sends it', () => {
    const sent = {
      place: 'ZZ-<script>',
      lang: '../../wp-config',
      accent: 'red;} body{display:none',
      strip: 'everywhere',
      exit: 'javascript:alert(1)',
      sources_href: 'http://insecure.example/',
      other: 'x',
    };
    for (const value of [JSON.stringify(sent), '"text"', '7', 'null', '{"place":["US"]}']) {
      const kept = site.php<Record<string, string>>(
        `require_once ABSPATH . 'wp-admin/includes/template.php';
         foreach ( array( 'accents', 'settings-page', 'settings-fields' ) as $name ) {
           require_once WP_PLUGIN_DIR . "/trafficking-help/includes/$name.php";
         }
         return \\Trafficking_Help\\clean_settings( json_decode( ${phpText(value)}, true ) );`,
      );
      assert.deepEqual([...new Set(Object.values(kept))], [''], value);
      assert.equal('other' in kept, false);
    }
  });

  it('outlives a stored setting that something has broken', async () => {
    for (const value of [
      "'text'",
      'array( 1, 2 )',
      "array( 'place' => array( 'US' ), 'lang' => 'xx', 'strip' => 7 )",
    ]) {
      site.php(`return update_option( 'trafficking_help', ${value} );`);
      assertHarmless(await published('[trafficking_help]'));
    }
    site.php(`return delete_option( 'trafficking_help' );`);
  });

  it('runs no shortcode in a comment', async () => {
    const id = site.php<number>(
      `$id = wp_insert_post( array( 'post_title' => 'Post', 'post_status' => 'publish', 'comment_status' => 'open', 'post_content' => 'Words' ) );
       wp_new_comment( array( 'comment_post_ID' => $id, 'comment_author' => 'Stranger', 'comment_author_email' => 's@example.org', 'comment_author_url' => '', 'comment_content' => '[trafficking_help heading="Call me"]', 'comment_type' => 'comment', 'comment_parent' => 0, 'comment_author_IP' => '127.0.0.1', 'comment_agent' => '' ), true );
       wp_set_comment_status( get_comments( array( 'post_id' => $id, 'status' => 'all' ) )[0]->comment_ID, 'approve' );
       return $id;`,
    );
    const { text: page } = await ask(`${site.url}/?p=${id}`);
    assert.match(page, /\[trafficking_help heading/);
    assert.doesNotMatch(page, /<trafficking-help/);
  });

  it('reads options that an editor has given curly quotes', async () => {
    for (const quotes of [
      '“MO”',
      '”MO”',
      '„MO“',
      '&#8220;MO&#8221;',
      '«MO»',
      '"\u2003MO\ufeff"',
      'MO',
    ]) {
      const card = cardOf(await published(`[trafficking_help region=${quotes} Quick_Exit]`));
      assert.equal(card.getAttribute('region'), 'MO', quotes);
      assert.equal(card.getAttribute('quick-exit'), '', quotes);
    }
  });

  it('loses nothing that stands in an enclosing shortcode', async () => {
    const document = await published(
      '[trafficking_help]Our shelter is open.[/trafficking_help] After.',
    );
    assert.match(
      document.querySelector('.entry-content')!.textContent,
      /Our shelter is open\..*After\./s,
    );
  });
});
