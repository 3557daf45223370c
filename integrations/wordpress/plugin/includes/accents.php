<?php
/**
 * The theme's own colours, proposed for the card's accent.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/** Names that themes give to the colour of links and buttons, the likeliest first. */
const ACCENT_NAMES = array( 'primary', 'accent', 'accent-1', 'vivid-primary', 'link', 'brand' );

/**
 * Colours of the theme by hex value, each with its name. The one that the site is likely to want is first.
 *
 * @return array<string, string>
 */
function proposed_accents(): array {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	$colors   = array_merge( $palettes['custom'] ?? array(), $palettes['theme'] ?? array() );
	$by_name  = array_column( $colors, null, 'slug' );
	$likely   = array_intersect_key( array_replace( array_flip( ACCENT_NAMES ), $by_name ), array_intersect_key( $by_name, array_flip( ACCENT_NAMES ) ) );
	$proposed = customizer_accents();
	foreach ( array_merge( array_values( $likely ), $colors ) as $color ) {
		$hex = sanitize_hex_color( $color['color'] ?? '' );
		if ( $hex && ! isset( $proposed[ strtolower( $hex ) ] ) ) {
			$proposed[ strtolower( $hex ) ] = (string) ( $color['name'] ?? $hex );
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
