using System.Reflection;
using System.Xml.Linq;

namespace HighDicom.Tests.HouseRules;

/// <summary>Every layer knows only those below it.</summary>
public sealed class LayerTests
{
    private static readonly string[] Layers = ["HighDicom.Dicom", "HighDicom.Standard", "HighDicom", "HighDicom.Tool"];
    private static readonly string[] SharedFolders = ["Imaging", "Instances"];

    [TestCaseSource(nameof(Layers))]
    public void An_assembly_refers_only_to_the_layers_below(string name)
    {
        string[] forbidden = Layers[Array.IndexOf(Layers, name)..];
        Assert.That(Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name).Intersect(forbidden), Is.Empty);
    }

    [Test]
    public void The_data_layer_shows_its_internals_to_its_own_tests_only()
    {
        IEnumerable<string?> friends = XDocument.Load(Repository.Path("src/HighDicom.Dicom/HighDicom.Dicom.csproj"))
            .Descendants("InternalsVisibleTo").Select(friend => (string?)friend.Attribute("Include"));
        Assert.That(friends, Is.SubsetOf(new[] { "HighDicom.Dicom.Tests" }));
        Assert.That(
            Repository.Shipped.Where(file => file.Path.StartsWith("src/HighDicom.Dicom/", StringComparison.Ordinal)
                && file.Text.Contains("InternalsVisibleTo", StringComparison.Ordinal)),
            Is.Empty);
    }

    [Test]
    public void The_programs_that_make_sources_know_nothing_that_is_made() =>
        Assert.That(
            from project in Repository.Below(Repository.Path("generators"), "*.csproj")
            from reference in XDocument.Load(project).Descendants("ProjectReference")
            select $"{Path.GetFileName(project)} refers to {(string?)reference.Attribute("Include")}",
            Is.Empty);

    [Test]
    public void Folders_of_objects_do_not_know_each_other() =>
        Assert.That(
            from folder in ObjectFolders()
            from other in ObjectFolders()
            where other != folder
            from used in TypeNames.UsedIn(folder).Intersect(TypeNames.DeclaredIn(other))
            select $"src/HighDicom/{folder} uses {used} of src/HighDicom/{other}",
            Is.Empty);

    private static string[] ObjectFolders() =>
        [.. Directory.GetDirectories(Repository.Path("src/HighDicom")).Select(folder => Path.GetFileName(folder))
            .Except(["bin", "obj", .. SharedFolders], StringComparer.Ordinal)];
}
