<?php
/**
 * Removes what the plugin has stored: one option on each site.
 *
 * @package Trafficking_Help
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$trafficking_help_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $trafficking_help_sites as $trafficking_help_site ) {
		delete_blog_option( $trafficking_help_site, 'trafficking_help' );
	}
} else {
	delete_option( 'trafficking_help' );
}
