<?php
/**
 * The strip on every page, where the site has chosen it.
 *
 * @package Trafficking_Help
 */

namespace Trafficking_Help;

defined( 'ABSPATH' ) || exit;

/**
 * Prints the strip, if it belongs here.
 *
 * @param string $place Either `top` or `bottom`.
 */
function print_strip( string $place ): void {
	if ( site_settings()['strip'] === $place ) {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- card() escapes.
		echo card( array( 'layout' => 'strip' ), 'p' );
	}
}

/** Prints the strip at the top, in themes that have `wp_body_open`: all that follow WordPress 5.2. */
function print_strip_at_top(): void {
	print_strip( 'top' );
}
add_action( 'wp_body_open', __NAMESPACE__ . '\print_strip_at_top' );

/** Prints the strip at the bottom, before the scripts. */
function print_strip_at_bottom(): void {
	print_strip( 'bottom' );
}
add_action( 'wp_footer', __NAMESPACE__ . '\print_strip_at_bottom', 5 );
