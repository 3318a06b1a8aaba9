namespace FellowOakDicom;

/// <summary>The defined terms of Specific Character Set and their code pages (PS3.3 tables C.12-2 to C.12-5).</summary>
internal static class CharacterSets
{
    private static readonly (string Number, int CodePage, bool HasSingle, bool HasExtended)[] Rows =
    [
        ("6", 20127, true, true),
        ("100", 28591, true, true),
        ("101", 28592, true, true),
        ("109", 28593, true, true),
        ("110", 28594, true, true),
        ("144", 28595, true, true),
        ("127", 28596, true, true),
        ("126", 28597, true, true),
        ("138", 28598, true, true),
        ("148", 28599, true, true),
        ("203", 28605, true, true),
        ("13", 932, true, true),
        ("166", 874, true, true),
        ("192", 65001, true, false),
        ("87", 50220, false, true),
        ("159", 50222, false, true),
        ("149", 51949, false, true),
        ("58", 936, false, true),
    ];

    public static int? FindCodePage(string term)
    {
        string? number =
            term.StartsWith("ISO_IR ", StringComparison.OrdinalIgnoreCase) ? term[7..] :
            term.StartsWith("ISO 2022 IR ", StringComparison.OrdinalIgnoreCase) ? term[12..] :
            null;
        return term switch
        {
            "" => 20127,
            "GB18030" => 54936,
            "GBK" => 936,
            _ => Array.FindIndex(Rows, row => row.Number == number) is >= 0 and int index ? Rows[index].CodePage : null,
        };
    }

    public static string? FindTerm(int codePage, bool extended) => codePage switch
    {
        54936 => "GB18030",
        936 when !extended => "GBK",
        _ => Array.FindIndex(Rows, row => row.CodePage == codePage && (extended ? row.HasExtended : row.HasSingle)) is >= 0 and int index
            ? (extended ? "ISO 2022 IR " : "ISO_IR ") + Rows[index].Number
            : null,
    };
}
