using HighDicom.Codes;

namespace HighDicom.Tool.Labels;

/// <summary>An anatomic region in a label table: a code as <see cref="CodePart"/> reads it, or an object with <c>code</c> and <c>modifiers</c>.</summary>
internal static class RegionPart
{
    /// <summary>One region or an array of regions; none if the part is absent.</summary>
    public static IReadOnlyList<AnatomicStructure> ReadAll(JsonPart? part) => part is null ? [] : part.IsArray ? [.. part.Items().Select(Read)] : [Read(part)];

    private static AnatomicStructure Read(JsonPart part)
    {
        if (part.IsText || part.Find("code") is not { } code) return new AnatomicStructure(CodePart.Read(part));
        var region = new AnatomicStructure(CodePart.Read(code), [.. CodePart.ReadAll(part.Find("modifiers"))]);
        return part.UnusedMembers.FirstOrDefault() is { } unknown ? throw part.Error($"the member '{unknown}' is not known here") : region;
    }
}
