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
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The address has its version already.
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
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It has no file.
	wp_register_style( SCRIPT, false, array(), null );
	wp_add_inline_style( SCRIPT, ':where(trafficking-help:not(:defined):not([layout="line"])) { display: block; }' );
	wp_enqueue_style( SCRIPT );
}

/**
 * The hash of a file that another host gives out: a CDN, where a plugin has rewritten the address. The site's
 * own host needs none. It would outlive the file there, in a cached page, and browsers would refuse the new one.
 *
 * @param string $address Of the file, as it will be printed.
 * @return string '' for the site's own host, and for a file that is not known here.
 */
function hash_for_host( string $address ): string {
	$host = strtolower( (string) wp_parse_url( $address, PHP_URL_HOST ) );
	if ( '' === $host || strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) === $host ) {
		return '';
	}
	$file = basename( (string) wp_parse_url( $address, PHP_URL_PATH ) );
	return directory( 'integrity' )[ $file ] ?? '';
}

/**
 * Adds what WordPress has no argument for in all of its versions. Themes and plugins may have put anything
 * where the tag was; that goes on as it came.
 *
 * @param mixed $tag    The whole tag.
 * @param mixed $handle Whose.
 * @param mixed $src    Its address.
 * @return mixed
 */
function complete_script_tag( $tag = '', $handle = '', $src = '' ) {
	if ( SCRIPT !== $handle || ! is_string( $tag ) ) {
		return $tag;
	}
	$hash = is_string( $src ) ? hash_for_host( $src ) : '';
	$more = '' === $hash ? '' : sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $hash ) );
	return preg_replace( '/<script(?=[^>]* src=)/', "<script async$more referrerpolicy=\"no-referrer\"", $tag, 1 ) ?? $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_script_tag', 10, 3 );
