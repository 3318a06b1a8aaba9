using System.Globalization;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>Says codes and sets of codes in words, with what finds them in the standard in parentheses.</summary>
internal static class CodeWords
{
    /// <summary>For example <c>Image Region (111030, DCM)</c>.</summary>
    public static string Of(RowCode code) => Of(code, code.Meaning);

    /// <summary>The same with another name than that of the row.</summary>
    public static string Of(RowCode code, string name) =>
        name == code.Value || name.Length == 0 ? code.Value + " (" + code.Scheme + ")" : name + " (" + code.Value + ", " + code.Scheme + ")";

    /// <summary>For example <c>a code of Laterality (CID 244)</c>; a baseline group is a suggestion.</summary>
    public static string Of(GroupCodes group) => group.Number is { } number
        ? (group.Defined ? "a code of " : "a code such as those of ") + group.Title + " (CID " + number.ToString(CultureInfo.InvariantCulture) + ")"
        : "a code of a context group that is not known here";
}
