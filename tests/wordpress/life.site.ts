import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { version } from '../../src/version.js';
import { signIn, startBrowser, uploadPlugin, type Visit } from './screens.js';
import { addPlugin, ask, startSite, zipOf, type Site } from './site.js';

/** What WordPress notes when any plugin is installed and any post is published. */
const ofWordPress =
  'can_compress_scripts upgrader_scheduled_cleanup recently_activated wp_calendar_block_has_published_posts wp_delete_temp_updater_backups _encloseme _pingme do_pings'.split(
    ' ',
  );

describe('from the zip to the last trace, on WordPress’s own screens', () => {
  let site: Site;
  let browser: Browser;
  let administrator: Visit;
  let earlier: string[];
  const plugins = () => `${site.url}/wp-admin/plugins.php`;
  before(async () => {
    site = await startSite();
    browser = await startBrowser();
    administrator = await signIn(browser, site, 'administrator');
    await administrator.page.goto(plugins());
    earlier = traces();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Options, tables, cron events and metadata, without what WordPress itself keeps for a while. */
  function traces(): string[] {
    return [
      ...site.query(
        `select option_name from wp_options where option_name not like '%transient%' order by 1`,
      ),
      ...site.query('show tables'),
      ...site.query('select distinct meta_key from wp_usermeta order by 1'),
      ...site.query('select distinct meta_key from wp_postmeta order by 1'),
      ...site.php<string[]>(
        `return array_values( array_unique( array_merge( ...array_map( 'array_keys', array_filter( array_values( _get_cron_array() ), 'is_array' ) ) ) ) );`,
      ),
    ];
  }

  const newTraces = () =>
    traces().filter((name) => !earlier.includes(name) && !ofWordPress.includes(name));

  const isActive = () =>
    site.php<boolean>(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; return is_plugin_active( 'trafficking-help/trafficking-help.php' );`,
    );

  it('installs an older zip, and activates it', async () => {
    const report = await uploadPlugin(administrator, site, await zipOf(site, '0.0.1'));
    assert.match(report, /Plugin installed successfully/);
    const { page } = administrator;
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
    assert.match(
      await page.$eval('#wpbody-content', (body) => (body as HTMLElement).innerText),
      /Plugin activated/,
    );
    assert.equal(isActive(), true);
  });

  it('stores nothing by being active', () => {
    assert.deepEqual(newTraces(), []);
  });

  it('saves settings, and says what is wrong with one', async () => {
    const { page } = administrator;
    await page.goto(`${site.url}/wp-admin/options-general.php?page=trafficking-help`);
    await page.select('#trafficking-help-place', 'US-MO');
    await page.click('input[name="trafficking_help[strip]"][value="bottom"]');
    await page.click('input[name="trafficking_help[accent]"][value="other"]');
    await page.type('input[name="trafficking_help[accent_other]"]', 'red;}');
    await page.type('#trafficking-help-exit', 'http://insecure.example/');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    const text = await page.$eval('#wpbody-content', (body) => (body as HTMLElement).innerText);
    assert.match(text, /The accent must be a CSS colour such as #0c2f66. It was not changed./);
    assert.match(
      text,
      /The address of the quick exit must start with https:\/\/. It was not changed./,
    );
    assert.equal(
      await page.$eval('#trafficking-help-place', (list) => (list as HTMLSelectElement).value),
      'US-MO',
    );
    const { text: front } = await ask(site.url);
    assert.match(front, /<trafficking-help layout="strip" country="US" region="MO">/);
  });

  it('proposes the theme’s own colours for the accent', async () => {
    const { page } = administrator;
    const proposed = await page.$$eval('input[name="trafficking_help[accent]"]', (fields) =>
      fields.map((field) => (field as HTMLInputElement).value),
    );
    assert.deepEqual(proposed, ['', '#9dff20', '#345c00', 'other']);
    await page.click('input[name="trafficking_help[accent]"][value="#345c00"]');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.match((await ask(site.url)).text, /<trafficking-help [^>]*accent="#345c00"/);
  });

  it('shows the settings to administrators alone', async () => {
    for (const role of ['editor', 'author'] as const) {
      const user = await signIn(browser, site, role);
      const answer = await user.page.goto(
        `${site.url}/wp-admin/options-general.php?page=trafficking-help`,
      );
      assert.equal(answer?.status(), 403);
      await user.context.close();
    }
  });

  it('is updated by a newer zip, and keeps what was set', async () => {
    const report = await uploadPlugin(administrator, site, await zipOf(site));
    assert.match(report, /This plugin is already installed/);
    assert.match(report, new RegExp(`0\\.0\\.1\\s+${version.replaceAll('.', '\\.')}`));
    const { page } = administrator;
    await Promise.all([page.waitForNavigation(), page.click('.update-from-upload-overwrite')]);
    assert.match(
      await page.$eval('#wpbody-content', (body) => (body as HTMLElement).innerText),
      /Plugin updated successfully/,
    );
    assert.equal(isActive(), true);
    assert.match((await ask(site.url)).text, /<trafficking-help [^>]*accent="#345c00"/);
    await page.goto(plugins());
    assert.match(
      await page.$eval('[data-slug="trafficking-help"]', (row) => row.textContent),
      new RegExp(`Version ${version}`),
    );
  });

  it('leaves nothing after it has been deleted, and posts without a hole', async () => {
    const post = site.php<number>(
      `return wp_insert_post( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => '<p>Before</p><!-- wp:trafficking-help/card {"region":"MO"} /--><p>After</p>' ) );`,
    );
    const { page } = administrator;
    await page.goto(plugins());
    await Promise.all([page.waitForNavigation(), page.click('#deactivate-trafficking-help')]);
    assert.equal(
      site.query(`select count(*) from wp_options where option_name = 'trafficking_help'`)[0],
      '1',
    );
    // WordPress asks, and the page that asks says yes.
    await page.click('#delete-trafficking-help');
    await page.waitForFunction(() => document.body.innerText.includes('was successfully deleted'));
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/trafficking-help')), false);
    assert.deepEqual(newTraces(), []);
    assert.deepEqual(
      site.query(`select option_name from wp_options where option_name like '%traffick%'`),
      [],
    );
    const { text } = await ask(`${site.url}/?p=${post}`);
    assert.match(text, /<p>Before<\/p>\s*<p>After<\/p>/);
    assert.doesNotMatch(text, /trafficking-help/);
  });

  it('has asked nobody for anything', () => {
    assert.deepEqual(site.calls(), []);
    assert.deepEqual(site.complaints(), []);
  });
});

describe('on a network of sites', () => {
  let site: Site;
  before(async () => {
    site = await startSite('twentytwentythree', `define( 'WP_ALLOW_MULTISITE', true );`);
    await addPlugin(site);
  });
  after(() => site?.close());

  it('each site has its own settings, and deleting takes them all', () => {
    site.makeNetwork();
    const second = site.php<number>(
      `return wp_insert_site( array( 'domain' => parse_url( home_url(), PHP_URL_HOST ) . ':' . parse_url( home_url(), PHP_URL_PORT ), 'path' => '/second/', 'title' => 'Second', 'user_id' => 1 ) );`,
    );
    const cards = site.php<string[]>(`
      update_option( 'trafficking_help', array( 'place' => 'CA' ) );
      update_blog_option( ${second}, 'trafficking_help', array( 'place' => 'GB' ) );
      $first = do_shortcode( '[trafficking_help]' );
      switch_to_blog( ${second} );
      $second = do_shortcode( '[trafficking_help]' );
      restore_current_blog();
      return array( $first, $second );`);
    assert.match(cards[0]!, /country="CA".*1-833-900-1010/);
    assert.match(cards[1]!, /country="GB".*08000 121 700/);
    const left = site.php<unknown[]>(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      uninstall_plugin( 'trafficking-help/trafficking-help.php' );
      return array( get_option( 'trafficking_help' ), get_blog_option( ${second}, 'trafficking_help' ) );`);
    assert.deepEqual(left, [false, false]);
  });

  it('an administrator of one site, who may not use any HTML, keeps the card', () => {
    const content = site.php<string>(`
      $id = wp_create_user( 'owner', $password, 'owner@example.org' );
      ( new WP_User( $id ) )->set_role( 'administrator' );
      wp_set_current_user( $id );
      $post = wp_insert_post( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => '<!-- wp:trafficking-help/card {"region":"MO"} /--><trafficking-help></trafficking-help>' ) );
      return ( current_user_can( 'unfiltered_html' ) ? 'may ' : '' ) . get_post( $post )->post_content;`);
    assert.equal(content, '<!-- wp:trafficking-help/card {"region":"MO"} /-->');
  });
});
