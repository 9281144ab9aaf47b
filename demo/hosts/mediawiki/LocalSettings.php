wfLoadExtension( 'Gadgets' );
