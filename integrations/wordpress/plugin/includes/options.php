<?php
/**
 * Reads the options of a card as the element reads its attributes. What is not known is left out, so
 * that the default counts; a country or region is kept, because no other may take its place.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

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
			return substr( preg_replace( '/\bUK\b/', 'GB', strtoupper( $value ) ), 0, 64 );
		case 'region':
			return substr( strtoupper( $value ), 0, 16 );
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
 * The options of a card by attribute name, without those that are not known or not given.
 *
 * @param array $raw As written in the post; may hold anything.
 * @return array<string, string>
 */
function read_options( array $raw ): array {
	$names   = array_merge( array( 'lang', 'country', 'region', 'sections', 'signs', 'accent', 'heading' ), array_keys( directory( 'choices' ) ) );
	$options = array();
	foreach ( $names as $name ) {
		$given = $raw[ $name ] ?? '';
		$text  = is_string( $given ) || is_int( $given ) ? trim( wp_check_invalid_utf8( (string) $given ) ) : '';
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
