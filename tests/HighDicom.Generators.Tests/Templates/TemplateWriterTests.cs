using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using HighDicom.Generators.Tests.Support;
using HighDicom.Generators.Writing.Templates;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StandardFiles = HighDicom.Generators.Tests.Support.StandardFiles;

namespace HighDicom.Generators.Tests.Templates;

public class TemplateWriterTests
{
    private static readonly Dictionary<int, TemplateSheet> Sheets = StandardFiles.With("*\n").Where(TemplateReader.Reads).Select(file => TemplateReader.Read(file, default).Value!).ToDictionary(sheet => sheet.Number);

    [Test]
    public void Every_template_gives_a_file_that_parses_and_is_below_a_thousand_lines()
    {
        foreach (int number in Sheets.Keys)
        {
            string text = Write(number);
            Assert.That(CSharpSyntaxTree.ParseText(text).GetDiagnostics(), Is.Empty, $"TID {number}");
            Assert.That(text.Count(c => c == '\n'), Is.LessThan(1000), $"TID {number}");
        }
    }

    [Test]
    public void No_two_rows_under_one_parent_have_the_same_name()
    {
        IEnumerable<string> clashes =
            from number in Sheets.Keys
            from type in CSharpSyntaxTree.ParseText(Write(number)).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            from clash in type.Members.Select(Name).OfType<string>().GroupBy(name => name)
            where clash.Skip(1).Any()
            select $"TID {number} {type.Identifier}.{clash.Key}";
        Assert.That(clashes, Is.Empty);
    }

    private static string? Name(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        TypeDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    private static string Write(int number) => TemplateWriter.Write(new TemplateUnit(
        Sheets[number],
        TemplateShape.Rows(Sheets[number]).Select(row => row.Included).OfType<int>().Distinct().Where(Sheets.ContainsKey).Select(other => Sheets[other]).ToEquatableArray(),
        default));
}
