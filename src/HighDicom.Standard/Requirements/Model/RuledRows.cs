namespace HighDicom.Requirements;

/// <summary>
/// Rows whose condition is about the rest of the data set and not about the world, but beyond expressions: a rule decides it, or the absence of the attribute itself is
/// the answer. They are not listed as unchecked.
/// </summary>
internal static class RuledRows
{
    private static readonly HashSet<(string Table, uint Tag)> Rows =
    [
        // CharacterSetCheck finds text beyond ASCII that no character set declares.
        ("sop-common", 0x0008_0005),

        // InstanceReferenceRule and EvidenceRule find instances that are not listed.
        ("common-instance-reference", 0x0008_1200),
        ("sr-document-general", 0x0040_A375),
        ("sr-document-general", 0x0040_A385),

        // An item without a Content Sequence has no items under it; one without an identifier is given by value, and then its Value Type is asked for.
        ("document-relationship", 0x0040_A730),
        ("document-relationship", 0x0040_DB73),
    ];

    public static bool Contains(string table, uint tag) => Rows.Contains((table, tag));
}
