using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The length and repertoire of the values of a text representation (PS3.5, section 6.2).</summary>
internal sealed class TextRules(int mostCharacters, TextRules.Test isValid)
{
    private const string Padding = " \0";

    private static readonly Dictionary<string, TextRules> ByCode = new(StringComparer.Ordinal)
    {
        ["AE"] = new(16, TextForms.IsPlain),
        ["AS"] = new(4, TextForms.IsAge),
        ["CS"] = new(16, TextForms.IsCode),
        ["DA"] = new(8, TextForms.IsDate),
        ["DS"] = new(16, TextForms.IsDecimal),
        ["DT"] = new(26, TextForms.IsDateTime),
        ["IS"] = new(12, TextForms.IsInteger),
        ["LO"] = new(64, TextForms.IsPlain),
        ["LT"] = new(10240, TextForms.IsText),
        ["PN"] = new(3 * TextForms.NameGroupLength + 2, TextForms.IsName),
        ["SH"] = new(16, TextForms.IsPlain),
        ["ST"] = new(1024, TextForms.IsText),
        ["TM"] = new(16, TextForms.IsTime),
        ["UC"] = new(int.MaxValue, TextForms.IsPlain),
        ["UI"] = new(64, TextForms.IsUid),
        ["UR"] = new(int.MaxValue, TextForms.IsPlain),
        ["UT"] = new(int.MaxValue, TextForms.IsText),
    };

    /// <summary>Tells whether a value, without padding, has the form of the representation.</summary>
    internal delegate bool Test(ReadOnlySpan<char> value);

    /// <summary>The most characters of one value.</summary>
    public int MostCharacters { get; } = mostCharacters;

    /// <summary>The rules of a representation; null for those that are not text.</summary>
    public static TextRules? Of(DicomVR vr) => ByCode.GetValueOrDefault(vr.Code);

    /// <summary>What is wrong with one value; null if nothing is.</summary>
    public ViolationKind? Check(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> bare = value.TrimEnd(Padding);
        return bare.IsEmpty ? null
            : bare.Length > MostCharacters ? ViolationKind.TooLong
            : isValid(bare) ? null : ViolationKind.BadValue;
    }
}
