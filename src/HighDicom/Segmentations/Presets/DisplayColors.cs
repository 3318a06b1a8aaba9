using HighDicom.Codes;

namespace HighDicom;

/// <summary>Colours by what a segment is, as common viewers show it, so that a segment without a colour of its own looks the same as elsewhere.</summary>
public static class DisplayColors
{
    private static readonly Lazy<Dictionary<(CodedConcept Category, CodedConcept Type, CodedConcept? Modifier), CieLabColor>> Colors = new(Load);

    /// <summary>The colour of a segment's category, type and first type modifier; without such an entry, that of category and type.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>The colour, or null if none is known. Old and new SNOMED codes are the same.</returns>
    public static CieLabColor? Find(SegmentDescription segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        if (segment is not { Category: { } category, Type: { } type }) return null;
        CodedConcept? modifier = segment.TypeModifiers.Count > 0 ? segment.TypeModifiers[0] : null;
        return Colors.Value.TryGetValue((category, type, modifier), out CieLabColor exact) ? exact
            : Colors.Value.TryGetValue((category, type, null), out CieLabColor general) ? general
            : null;
    }

    private static Dictionary<(CodedConcept Category, CodedConcept Type, CodedConcept? Modifier), CieLabColor> Load()
    {
        Dictionary<(CodedConcept, CodedConcept, CodedConcept?), CieLabColor> colors = [];
        foreach (string[] cells in PresetLines.Read("display-colours.tsv"))
            colors.TryAdd((Code(cells[0])!.Value, Code(cells[1])!.Value, Code(cells[2])), PresetLines.Color(cells, 3)!.Value);
        return colors;
    }

    private static CodedConcept? Code(string cell) => cell.Split('|') is [var scheme, var value] ? new CodedConcept(value, scheme, string.Empty) : null;
}
