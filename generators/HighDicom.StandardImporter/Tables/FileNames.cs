using System.Text;
using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Tables;

/// <summary>The names of files in standard-xml.</summary>
internal static partial class FileNames
{
    /// <summary>The name for a caption: "Plane Position (Patient) Macro Attributes" is "plane-position-patient".</summary>
    public static string Of(string caption)
    {
        StringBuilder name = new();
        foreach (char c in Kind().Replace(caption, "").ToLowerInvariant())
        {
            if (c is not ('(' or ')' or '\''))
            {
                name.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
            }
        }

        return name.ToString();
    }

    [GeneratedRegex(" (?:Module|Macro|Functional Group Macro)(?: Attributes?)?(?: Description)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
