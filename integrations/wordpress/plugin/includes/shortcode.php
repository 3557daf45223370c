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
	return preg_replace( '/^[\s\p{Z}"\'“”„‟«»‘’″′]+|[\s\p{Z}"\'“”„‟«»‘’″′]+$/u', '', $text ) ?? $text;
}

/**
 * Prints a shortcode whose options WordPress cannot read, because they are no UTF-8, and would leave out.
 *
 * @param mixed $printed What another plugin prints instead, or false.
 * @param mixed $tag     Which shortcode.
 * @param mixed $given   Its options, as WordPress has read them.
 * @param mixed $match   Its parts as written; the fourth has the options.
 * @return mixed
 */
function unreadable_shortcode( $printed = false, $tag = '', $given = '', $match = array() ) {
	$is_ours = 'trafficking_help' === $tag && false === $printed && ! is_array( $given ) && is_array( $match );
	return $is_ours && false === preg_match( '//u', (string) ( $match[3] ?? '' ) )
		? shortcode( array( 'country' => null ), $match[5] ?? null )
		: $printed;
}
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\unreadable_shortcode', 10, 4 );

/**
 * Prints the shortcode. It may stand in a paragraph, so nothing in it may end one.
 *
 * @param array|string $attributes As WordPress has read them; '' without any.
 * @param mixed        $content    What stands up to a closing shortcode; it follows the card.
 */
function shortcode( $attributes = '', $content = null ): string {
	$options = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		// An option without a value has a number for a name: it is switched on.
		if ( is_int( $name ) ) {
			$name  = is_string( $value ) ? strtolower( $value ) : '';
			$value = 'on';
		}
		$options[ str_replace( '_', '-', $name ) ] = is_string( $value ) ? without_quotes( $value ) : $value;
	}
	return card( $options, 'span' ) . do_shortcode( is_string( $content ) ? $content : '' );
}
add_shortcode( 'trafficking_help', __NAMESPACE__ . '\shortcode' );
