<?php
/**
 * The shortcode: `[trafficking_help region="MO"]`.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/**
 * Removes quotes that a visual editor has made curly, and that are then part of the value.
 *
 * @param string $value As WordPress has read it.
 */
function without_quotes( string $value ): string {
	$text = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return (string) preg_replace( '/^[\s"\'“”„‟«»‘’″′]+|[\s"\'“”„‟«»‘’″′]+$/u', '', $text );
}

/**
 * Prints the shortcode. It may stand in a paragraph, so nothing in it may end one.
 *
 * @param array|string $attributes As WordPress has read them; '' without any.
 * @param string|null  $content    What stands up to a closing shortcode; it follows the card.
 */
function shortcode( $attributes, $content = null ): string {
	$options = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		// An option without a value has a number for a name: it is switched on.
		$given           = is_int( $name ) ? strtolower( $value ) : $name;
		$key             = str_replace( '_', '-', $given );
		$options[ $key ] = is_int( $name ) ? 'on' : without_quotes( $value );
	}
	return card( $options, 'span' ) . do_shortcode( (string) $content );
}
add_shortcode( 'trafficking_help', __NAMESPACE__ . '\shortcode' );
