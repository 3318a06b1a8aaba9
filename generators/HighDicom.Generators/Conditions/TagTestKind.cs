namespace HighDicom.Requirements;

/// <summary>What a <see cref="TagTest"/> asks about an attribute.</summary>
internal enum TagTestKind
{
    /// <summary>It is there.</summary>
    Present,

    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>It is there with a value.</summary>
    NotEmpty,

    /// <summary>It has a value other than 0.</summary>
    NonZero,

    /// <summary>Its AT value has an odd group.</summary>
    Private,

    /// <summary>The attribute that its AT value points to stands inside some functional group sequence.</summary>
    Grouped,

    /// <summary>The SOP class that its UID value names is one of multi-frame images.</summary>
    MultiFrame,

    /// <summary>It is a functional group sequence that stands in the shared or any per-frame functional groups.</summary>
    Group,
}
