using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Tests.Templates;

/// <summary>A file of standard-xml, or a text that stands for one.</summary>
internal sealed class TemplateFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    /// <summary>All template tables of the standard.</summary>
    public static IEnumerable<TemplateFile> All() => Directory.EnumerateFiles(Below("standard-xml", "part16", "templates"), "table_TID_*.xml").Order(StringComparer.Ordinal)
        .Where(file => !file.EndsWith("_Parameters.xml", StringComparison.Ordinal)).Select(file => new TemplateFile(file, File.ReadAllText(file)));

    /// <summary>The table of one template.</summary>
    public static TemplateFile Of(int number)
    {
        string file = Below("standard-xml", "part16", "templates", $"table_TID_{number}.xml");
        return new TemplateFile(file, File.ReadAllText(file));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);

    /// <summary>A file or folder of the checkout.</summary>
    public static string Below(params string[] path)
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "HighDicom.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine([folder!.FullName, .. path]);
    }
}
