<?php
/**
 * The card as HTML: the element, and in it the sentence that readers see where no script runs.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/** Whether nothing but text and links arrives: in feeds, and on AMP pages of the AMP plugin. */
function is_plain(): bool {
	return is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * Attributes as HTML.
 *
 * @param array<string, string> $attributes By name.
 */
function attribute_list( array $attributes ): string {
	$list = '';
	foreach ( $attributes as $name => $value ) {
		$list .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $list;
}

/**
 * The card.
 *
 * @param array  $raw  As written in the post, by attribute name; may hold anything.
 * @param string $tag  What the sentence stands in: `p`, or `span` where a paragraph may be around it.
 * @param string $more More attributes of the element, as safe HTML.
 * @return string Safe HTML.
 */
function card( array $raw, string $tag, string $more = '' ): string {
	$options  = with_site_settings( read_options( $raw ) );
	$language = $options['lang'] ?? page_language();
	$marks    = array(
		'lang' => $language,
		'dir'  => sentences( $language )['direction'],
	);
	$sentence = sentence( $language, $options['country'] ?? directory( 'default_country' ), $options['region'] ?? '' );
	if ( is_plain() ) {
		return "<$tag" . attribute_list( $marks ) . ">$sentence</$tag>";
	}
	use_script( $language );
	use_style();
	$marks['slot'] = 'fallback';
	$fallback      = "<$tag" . attribute_list( $marks ) . ">$sentence</$tag>";
	return '<trafficking-help' . attribute_list( $options ) . "$more>$fallback</trafficking-help>";
}
