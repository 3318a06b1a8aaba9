using HighDicom.Codes;

namespace HighDicom.Tool.Labels;

/// <summary>
/// A code in a label table: <c>"SCT|10200004|Liver"</c>, or an object with <c>value</c>, <c>scheme</c>, <c>meaning</c>. The meaning of a SNOMED CT, DICOM or UCUM
/// code that HighDicom knows may be left out.
/// </summary>
internal static class CodePart
{
    private const int LongestMeaning = 64;

    public static CodedConcept Read(JsonPart part)
    {
        if (!part.IsText) return Make(part, part.Member("value").Text(), part.Member("scheme").Text(), part.OptionalText("meaning"));
        string[] cells = part.Text().Split('|');
        return cells switch
        {
            [var scheme, var value] => Make(part, value, scheme, null),
            [var scheme, var value, var meaning] => Make(part, value, scheme, meaning),
            _ => throw part.Error($"'{part.Text()}' is no code such as 'SCT|10200004|Liver' (scheme, value, meaning)"),
        };
    }

    /// <summary>One code or an array of codes; none if the part is absent.</summary>
    public static IReadOnlyList<CodedConcept> ReadAll(JsonPart? part) => part is null ? [] : part.IsArray ? [.. part.Items().Select(Read)] : [Read(part)];

    public static CodedConcept Make(JsonPart part, string value, string scheme, string? meaning)
    {
        meaning ??= Known(scheme, value)?.Meaning ?? throw part.Error($"the meaning of the code {value} of {scheme} is not known here; give it as well");
        if (meaning.Length > LongestMeaning) throw part.Error($"the meaning '{meaning}' has {meaning.Length} characters; at most {LongestMeaning} are allowed");
        return part.Try(() => new CodedConcept(value.Trim(), scheme.Trim(), meaning.Trim()));
    }

    private static CodedConcept? Known(string scheme, string value) => scheme switch
    {
        "SCT" => Sct.Find(value),
        "DCM" => Dcm.Find(value),
        "UCUM" => Ucum.Find(value),
        _ => null,
    };
}
