// These tests see the internals of the embedded data layer, so they cannot run on the other one.
[assembly: Category("EmbeddedLayer")]
