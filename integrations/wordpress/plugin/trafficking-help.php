<?php
/**
 * Trafficking Help
 *
 * @package Trafficking_Help
 * @license MIT
 *
 * @wordpress-plugin
 * Plugin Name:       Trafficking Help
 * Description:       A card that shows how to recognise human trafficking, and whom to call. As a block, a shortcode and a strip for the whole site.
 * Version:           %version%
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       trafficking-help
 * Domain Path:       /languages
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

const MAIN_FILE = __FILE__;
const FOLDER    = __DIR__;

require FOLDER . '/includes/directory.php';
require FOLDER . '/includes/language.php';
require FOLDER . '/includes/place.php';
require FOLDER . '/includes/options.php';
require FOLDER . '/includes/site.php';
require FOLDER . '/includes/script.php';
require FOLDER . '/includes/card.php';
require FOLDER . '/includes/block.php';
require FOLDER . '/includes/shortcode.php';
require FOLDER . '/includes/strip.php';

if ( is_admin() ) {
	require FOLDER . '/includes/accents.php';
	require FOLDER . '/includes/settings-page.php';
	require FOLDER . '/includes/settings-fields.php';
}

/** Translations that came with the plugin. WordPress finds those from its own directory by itself. */
function load_translations(): void {
	load_plugin_textdomain( 'trafficking-help', false, dirname( plugin_basename( MAIN_FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );
