<?php
/**
 * The block. A post holds its options alone; PHP writes the card whenever the post is shown.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

const EDITOR_SCRIPT = 'trafficking-help-editor';

/**
 * Prints the block.
 *
 * @param mixed $attributes The block's, by their names in block.json.
 * @param mixed $content    What is stored in the block: nothing.
 * @param mixed $block      The block itself.
 */
function block( $attributes = array(), $content = '', $block = null ): string { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter -- WordPress hands the block over third.
	$parsed  = $block instanceof \WP_Block ? $block->parsed_block : array();
	$written = array_key_exists( 'attrs', $parsed ) ? $parsed['attrs'] : array();
	if ( ! is_array( $written ) ) {
		// No JSON: any place may have been meant. WordPress's own functions for blocks fail here.
		return card( array( 'country' => null ), 'p' );
	}
	// As written: WordPress leaves out what has a wrong type, and the default country would take its part.
	$given   = array_merge( is_array( $attributes ) ? $attributes : array(), $written );
	$options = array();
	foreach ( $given as $name => $value ) {
		$options[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	// On the element itself: reading views throw away a div that is mostly links.
	return card( $options, 'line' === ( $options['layout'] ?? '' ) ? 'span' : 'p', ' ' . get_block_wrapper_attributes() );
}

/** Registers the block and the editor's script. */
function register_block(): void {
	$script = FOLDER . '/block/editor.js';
	$needs  = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-shortcode' );
	wp_register_script( EDITOR_SCRIPT, plugins_url( 'block/editor.js', MAIN_FILE ), $needs, (string) filemtime( $script ), true );
	wp_set_script_translations( EDITOR_SCRIPT, 'trafficking-help', FOLDER . '/languages' );
	register_block_type_from_metadata(
		FOLDER . '/block',
		array( 'render_callback' => __NAMESPACE__ . '\block' )
	);
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** Gives the editor's script what it cannot know: the directory, the site's settings, and where the script is. */
function describe_for_editor(): void {
	$file = script_file( array_keys( directory( 'languages' ) ) );
	$data = array(
		'script'         => array(
			'src'       => file_address( $file ),
			'integrity' => hash_for_host( file_address( $file ) ),
		),
		'site'           => with_site_settings( array( 'quick-exit' => '' ) ),
		'language'       => page_language(),
		'names'          => array_map( null, array_keys( country_names() ), array_values( country_names() ) ),
		'regions'        => directory( 'regions' ),
		'languages'      => directory( 'languages' ),
		'sections'       => directory( 'sections' ),
		'signs'          => directory( 'signs' ),
		'defaultCountry' => directory( 'default_country' ),
	);
	wp_add_inline_script( EDITOR_SCRIPT, 'window.traffickingHelp = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_for_editor' );

/** The names of the listed countries in the language of whoever is at work, by code. */
function country_names(): array {
	$language = resolve_language( (string) read_text( get_user_locale() ) );
	return sentences( '' === $language ? 'en' : $language )['names'];
}
