<?php
/**
 * Reads the options of a card as the element reads its attributes. What is not known is left out, so
 * that the default counts; a country or region is kept, because no other may take its place.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/** What cannot name a place, by attribute: its greatest length, and a place that is in no list. */
const UNLISTED_PLACES = array(
	'country' => array( 64, 'ZZ' ),
	'region'  => array( 16, '?' ),
);

/**
 * Reads a country or region. What is no code becomes a place that is not listed, for the sentence and the
 * card alike: browsers make capitals of more letters than PHP does, and `ﬂ` would be Florida there.
 *
 * @param string $name  Either `country` or `region`.
 * @param string $value Not empty.
 */
function read_place( string $name, string $value ): string {
	list( $longest, $unlisted ) = UNLISTED_PLACES[ $name ];
	if ( ! preg_match( '/^[ -~]+$/D', $value ) || strlen( $value ) > $longest ) {
		return $unlisted;
	}
	$place = strtoupper( $value );
	return 'country' === $name ? preg_replace( '/\bUK\b/', 'GB', $place ) : $place;
}

/**
 * Reads one option.
 *
 * @param string $name  An attribute of the element, such as `heading-level`.
 * @param string $value As written in the post.
 * @return string '' for what is not known, or the default.
 */
function read_option( string $name, string $value ): string {
	switch ( $name ) {
		case 'country':
		case 'region':
			return read_place( $name, $value );
		case 'lang':
			return resolve_language( $value );
		case 'sections':
			return read_sections( $value );
		case 'signs':
			$is_count = preg_match( '/^(\d{1,3}|all)$/Di', $value );
			return $is_count && (string) directory( 'signs' )['standard'] !== $value ? strtolower( $value ) : '';
		case 'accent':
			return read_color( $value );
		case 'heading':
			return mb_substr( $value, 0, 240 );
	}
	$allowed = directory( 'choices' )[ $name ] ?? array();
	$found   = array_search( strtolower( $value ), $allowed, true );
	return $found ? $allowed[ $found ] : '';
}

/**
 * Reads the list of sections.
 *
 * @param string $value Names, with spaces or commas between them.
 */
function read_sections( string $value ): string {
	$wanted = array_unique( preg_split( '/[\s,]+/', strtolower( $value ) ) );
	$known  = array_intersect( $wanted, directory( 'sections' )['all'] );
	return count( $known ) === count( $wanted ) ? implode( ' ', $known ) : '';
}

/**
 * Reads a colour. The element looks at it again, and takes none that it cannot resolve.
 *
 * @param string $value A name, a hex colour or a colour function.
 */
function read_color( string $value ): string {
	return preg_match( '/^[\w\s.,%\/#+*()-]{1,128}$/D', $value ) ? $value : '';
}

/**
 * Whether an option is switched on. `quick-exit` alone is; so is anything but a no.
 *
 * @param mixed $value As written in the post.
 */
function is_switched_on( $value ): bool {
	$is_no = is_string( $value ) && in_array( strtolower( trim( $value ) ), array( 'off', 'no', 'false', '0' ), true );
	return true === $value || ( is_string( $value ) && ! $is_no );
}

/**
 * Reads a text. Spaces around it may be any of Unicode's.
 *
 * @param mixed $given As written in the post.
 * @return string|null Null for what is no text, or no UTF-8.
 */
function read_text( $given ) {
	if ( ! is_string( $given ) && ! is_int( $given ) ) {
		return null;
	}
	return preg_replace( '/^[\s\0\p{Z}\x{FEFF}]+|[\s\0\p{Z}\x{FEFF}]+$/u', '', (string) $given );
}

/**
 * The options of a card by attribute name, without those that are not known or not given.
 *
 * @param array $raw As written in the post; may hold anything.
 * @return array<string, string>
 */
function read_options( array $raw ): array {
	$names   = array_merge( array( 'lang', 'country', 'region', 'sections', 'signs', 'accent', 'heading' ), array_keys( directory( 'choices' ) ) );
	$options = array();
	foreach ( $names as $name ) {
		$text = array_key_exists( $name, $raw ) ? read_text( $raw[ $name ] ) : '';
		// A place that cannot be read is still a place: the default must not take its part.
		$text  = $text ?? UNLISTED_PLACES[ $name ][1] ?? '';
		$value = '' === $text ? '' : read_option( $name, $text );
		if ( '' !== $value ) {
			$options[ $name ] = $value;
		}
	}
	if ( isset( $raw['quick-exit'] ) && is_switched_on( $raw['quick-exit'] ) ) {
		$options['quick-exit'] = '';
	}
	return $options;
}
