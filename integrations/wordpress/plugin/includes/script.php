<?php
/**
 * The script, and one rule of style: once, and only on pages with a card.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'trafficking-help';

/**
 * The file that speaks the languages of all cards of a page.
 *
 * @param string[] $languages The languages of its cards.
 */
function script_file( array $languages ): string {
	$files = array_unique( array_map( __NAMESPACE__ . '\file_of_language', $languages ) );
	return 1 === count( $files ) ? reset( $files ) : 'trafficking-help.all.js';
}

/**
 * The file that speaks a language.
 *
 * @param string $language One of the card's languages.
 */
function file_of_language( string $language ): string {
	return directory( 'files' )[ $language ];
}

/**
 * The address of a file. Its hash is part of it, so that no cache gives out another version's.
 *
 * @param string $file A key of `directory( 'integrity' )`.
 */
function file_address( string $file ): string {
	$hash = substr( md5( directory( 'integrity' )[ $file ] ), 0, 12 );
	return add_query_arg( 'ver', $hash, plugins_url( "assets/$file", MAIN_FILE ) );
}

/**
 * Has the script printed at the end of the page.
 *
 * @param string $language Of the card that needs it.
 */
function use_script( string $language ): void {
	static $languages = array();
	if ( ! in_array( $language, $languages, true ) ) {
		$languages[] = $language;
		wp_deregister_script( SCRIPT );
	}
	// The address has its version. One that WordPress adds would be part of it twice.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( SCRIPT, file_address( script_file( $languages ) ), array(), null, true );
}

/**
 * Has the rule printed that gives the sentence the place of the card, where no script runs. Themes lay out
 * blocks, and an element that is not known is none. Any other rule beats it.
 */
function use_style(): void {
	if ( wp_style_is( SCRIPT, 'registered' ) ) {
		return;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( SCRIPT, false, array(), null );
	wp_add_inline_style( SCRIPT, ':where(trafficking-help:not(:defined):not([layout="line"])) { display: block; }' );
	wp_enqueue_style( SCRIPT );
}

/**
 * Adds what WordPress has no argument for in all of its versions.
 *
 * @param string $tag    The whole tag.
 * @param string $handle Whose.
 * @param string $src    Its address.
 */
function complete_script_tag( string $tag, string $handle, string $src ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$file = basename( (string) wp_parse_url( $src, PHP_URL_PATH ) );
	$hash = directory( 'integrity' )[ $file ] ?? '';
	// A filter of the site's may name another file, whose hash is not known here.
	$integrity = '' === $hash ? '' : sprintf( ' integrity="%s"', esc_attr( $hash ) );
	return preg_replace( '/<script(?=[^>]* src=)/', "<script async$integrity crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"", $tag, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_script_tag', 10, 3 );
