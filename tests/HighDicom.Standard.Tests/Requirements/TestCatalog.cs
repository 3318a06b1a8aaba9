using System.Text;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Requirements;

/// <summary>Makes catalogs of small tables, written in the compact form of the generated data.</summary>
internal static class TestCatalog
{
    /// <summary>The UID of the SOP class of the one IOD that <see cref="Of"/> makes.</summary>
    public const string SopClass = "1.2.3";

    /// <summary>A catalog of one IOD; a bar separates the fields of headers and rows.</summary>
    public static RequirementCatalog Of(string tables, string modules = "Mmodule|M|Image|Module")
    {
        byte[] tableText = Encoding.UTF8.GetBytes(Lines(tables));
        byte[] iodText = Encoding.UTF8.GetBytes(Lines("@test|A.1|Test|" + SopClass + "\n" + modules));
        return new RequirementCatalog(bundle => bundle == 0 ? tableText : [], bundle => bundle == 0 ? iodText : [], _ => []);
    }

    /// <summary>The lines of one module named <c>module</c>.</summary>
    public static string Module(string rows) => "@module|module|C.1|Module\n" + rows;

    private static string Lines(string text) => string.Concat(text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Line(line.Trim()) + "\n"));

    // The bar separates fields in headers and rows; conditions keep theirs.
    private static string Line(string line) => line[0] is '@' or 'M' or 'G' or '-' or '+' ? line.Replace("|", "\t", StringComparison.Ordinal) : line;
}
