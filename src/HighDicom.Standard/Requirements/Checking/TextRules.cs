using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The length and repertoire of the values of a text representation (PS3.5, section 6.2).</summary>
internal sealed class TextRules(int mostCharacters, TextRules.Test isValid, string form)
{
    private const string Padding = " \0";
    private const string Line = "one line without control characters";
    private const string Lines = "text whose control characters are line breaks and tabs";

    private static readonly Dictionary<string, TextRules> ByCode = new(StringComparer.Ordinal)
    {
        ["AE"] = new(16, TextForms.IsPlain, Line),
        ["AS"] = new(4, TextForms.IsAge, "three digits and D, W, M or Y"),
        ["CS"] = new(16, TextForms.IsCode, "capital letters, digits, blanks and underscores"),
        ["DA"] = new(8, TextForms.IsDate, "a date as YYYYMMDD"),
        ["DS"] = new(16, TextForms.IsDecimal, "a decimal number"),
        ["DT"] = new(26, TextForms.IsDateTime, "YYYYMMDDHHMMSS.FFFFFF or its beginning, with an offset as +HHMM or without"),
        ["IS"] = new(12, TextForms.IsInteger, "a whole number of 32 bits"),
        ["LO"] = new(64, TextForms.IsPlain, Line),
        ["LT"] = new(10240, TextForms.IsText, Lines),
        ["PN"] = new(3 * TextForms.NameGroupLength + 2, TextForms.IsName, "one line of at most 3 groups of at most 5 components, a group at most 64 characters"),
        ["SH"] = new(16, TextForms.IsPlain, Line),
        ["ST"] = new(1024, TextForms.IsText, Lines),
        ["TM"] = new(16, TextForms.IsTime, "HHMMSS.FFFFFF or its beginning"),
        ["UC"] = new(int.MaxValue, TextForms.IsPlain, Line),
        ["UI"] = new(64, TextForms.IsUid, "numbers without leading zeros between points, at first 0, 1 or 2, and at most 39 after 0 and 1"),
        ["UR"] = new(int.MaxValue, TextForms.IsPlain, Line),
        ["UT"] = new(int.MaxValue, TextForms.IsText, Lines),
    };

    /// <summary>Tells whether a value, without padding, has the form of the representation.</summary>
    internal delegate bool Test(ReadOnlySpan<char> value);

    /// <summary>The most characters of one value.</summary>
    public int MostCharacters { get; } = mostCharacters;

    /// <summary>What a value may be, in a few words.</summary>
    public string Form { get; } = form;

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
