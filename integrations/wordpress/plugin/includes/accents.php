<?php
/**
 * The theme's own colours, proposed for the card's accent.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/** Names that themes give to the colour of links and buttons. */
const ACCENT_NAMES = array( 'primary', 'accent', 'accent-1', 'vivid-primary', 'link', 'brand' );

/**
 * Whether a colour is more than a shade of grey.
 *
 * @param string $hex With six or three digits.
 */
function is_colorful( string $hex ): bool {
	$digits   = substr( $hex, 1 );
	$channels = array_map( 'hexdec', str_split( $digits, (int) ( strlen( $digits ) / 3 ) ) );
	$scale    = 3 === strlen( $digits ) ? 17 : 1;
	return ( max( $channels ) - min( $channels ) ) * $scale >= 32;
}

/**
 * Colours of the theme, those first that are likely to be the accent.
 *
 * @return array[] Each with `slug`, `name` and `color`.
 */
function theme_palette(): array {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	$colors   = array_merge( (array) ( $palettes['custom'] ?? array() ), (array) ( $palettes['theme'] ?? array() ) );
	$colors   = array_filter( $colors, 'is_array' );
	$likely   = array_filter(
		$colors,
		function ( array $color ) {
			return in_array( $color['slug'] ?? '', ACCENT_NAMES, true );
		}
	);
	return array_merge( $likely, $colors );
}

/**
 * Proposals by hex value, each with its name.
 *
 * @return array<string, string>
 */
function proposed_accents(): array {
	$proposed = customizer_accents();
	foreach ( theme_palette() as $color ) {
		$hex = strtolower( (string) sanitize_hex_color( $color['color'] ?? '' ) );
		if ( '' !== $hex && is_colorful( $hex ) && ! isset( $proposed[ $hex ] ) ) {
			$proposed[ $hex ] = (string) ( $color['name'] ?? $hex );
		}
	}
	return $proposed;
}

/**
 * The colour that somebody has chosen in the Customizer, under the names that themes use.
 *
 * @return array<string, string>
 */
function customizer_accents(): array {
	foreach ( array( 'accent_color', 'primary_color', 'link_color' ) as $name ) {
		$value = get_theme_mod( $name );
		$hex   = is_string( $value ) ? sanitize_hex_color( $value ) : '';
		if ( $hex ) {
			return array( strtolower( $hex ) => __( 'Chosen in the Customizer', 'trafficking-help' ) );
		}
	}
	return array();
}
