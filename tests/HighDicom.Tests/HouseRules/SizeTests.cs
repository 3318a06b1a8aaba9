using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HighDicom.Tests.HouseRules;

/// <summary>Small files, small methods, few parameters.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 400;
    private const int MedianFile = 60;
    private const int LargeFile = 180;
    private const int LongestMethod = 40;
    private const int MostParameters = 5;
    private const int DeepestFolder = 4;

    [Test]
    public void No_file_is_long() =>
        Assert.That(Repository.Sources.Where(file => file.Lines > LongestFile).Select(file => $"{file}: {file.Lines} lines"), Is.Empty);

    [Test]
    public void Half_of_the_files_are_short() => Assert.That(Percentile(0.5), Is.LessThanOrEqualTo(MedianFile), "median lines of a file");

    [Test]
    public void Nine_of_ten_files_are_not_large() => Assert.That(Percentile(0.9), Is.LessThanOrEqualTo(LargeFile), "lines of the 90th percentile");

    [Test]
    public void No_method_is_long() =>
        Assert.That(
            from file in Repository.Sources
            from method in file.Nodes<BaseMethodDeclarationSyntax>()
            let lines = Lines(method)
            where lines > LongestMethod
            select $"{file.At(method)}: {lines} lines",
            Is.Empty);

    // The signatures of the data layer are those of fo-dicom; the parameters of a record are its properties.
    [Test]
    public void No_public_method_has_many_parameters() =>
        Assert.That(
            from file in Repository.Shipped
            where !file.Path.StartsWith("src/HighDicom.Dicom/", StringComparison.Ordinal)
            from list in file.Nodes<ParameterListSyntax>()
            where list.Parent is MemberDeclarationSyntax member and not RecordDeclarationSyntax && IsPublic(member) && list.Parameters.Count > MostParameters
            select $"{file.At(list)}: {list.Parameters.Count} parameters",
            Is.Empty);

    [Test]
    public void No_folder_is_deep() =>
        Assert.That(Repository.Sources.Where(file => file.Path.Split('/').Length - 3 > DeepestFolder).Select(file => file.Path), Is.Empty);

    [Test]
    public void A_file_holds_one_type() =>
        Assert.That(
            from file in Repository.Shipped
            let types = file.Nodes<BaseTypeDeclarationSyntax>().Count(type => type.Parent is not BaseTypeDeclarationSyntax)
            where types > 1
            select $"{file}: {types} types",
            Is.Empty);

    private static int Percentile(double share)
    {
        int[] lines = [.. Repository.Sources.Select(file => file.Lines).Order()];
        return lines[(int)(share * (lines.Length - 1))];
    }

    // From the signature on: a long list of test cases does not make a method long.
    private static int Lines(BaseMethodDeclarationSyntax method)
    {
        int start = method.ParameterList.GetLocation().GetLineSpan().StartLinePosition.Line;
        return method.GetLocation().GetLineSpan().EndLinePosition.Line - start + 1;
    }

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Where(part => part is not BaseNamespaceDeclarationSyntax)
            .All(part => part.Modifiers.Any(modifier => modifier.Text == "public"));
}
