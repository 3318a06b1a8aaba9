using System.Diagnostics;
using System.Xml.Linq;
using FellowOakDicom;
using HighDicom.Tests.HouseRules;

namespace HighDicom.Tests.Packages;

/// <summary>The packages that build.cake (Pack) makes, made here from what this test was built with, and opened.</summary>
public sealed class PackageTests
{
    private const string Library = "lib/net10.0/";
    private const string Tool = "tools/net10.0/any/";
    private static readonly string Configuration = AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar).Contains("Release") ? "Release" : "Debug";

    private string _folder = "";

    [OneTimeSetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom").FullName;

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Applications_with_fo_dicom_get_one_package_with_the_facade()
    {
        using Package package = PackLibrary();
        Assert.That(package["id"], Is.EqualTo("HighDicom"));
        Assert.That(package["license"], Is.EqualTo("MIT"));
        Assert.That(package["readme"], Is.EqualTo("README.md"));
        Assert.That(package["description"], Is.Not.Empty);
        string[] needed = [.. Needed("src/HighDicom/HighDicom.csproj"), .. Needed("src/HighDicom.Standard/HighDicom.Standard.csproj")];
        Assert.That(package.Dependencies, Is.EquivalentTo(needed.Append("fo-dicom").Select(id => $"{id} {Version(id)}")));
        Assert.That(package.Files, Is.EquivalentTo(new[]
        {
            "README.md", Library + "HighDicom.Dicom.dll", Library + "HighDicom.dll", Library + "HighDicom.xml",
            Library + "HighDicom.Standard.dll", Library + "HighDicom.Standard.xml", Library + "HighDicom.Standard.pdb"
        }));
        Assert.That(package.Read("README.md"), Is.EqualTo(File.ReadAllBytes(Repository.Path("README.md"))));

        AssemblyFacts facade = AssemblyFacts.Of(package.Read(Library + "HighDicom.Dicom.dll"));
        Assert.That(facade.Types, Is.Empty, "the embedded layer is not in it");
        Assert.That(facade.Forwarded, Is.EquivalentTo(typeof(DicomDataset).Assembly.GetExportedTypes().Select(type => type.FullName)));
        Assert.That(facade.References, Has.Member("fo-dicom.core"));
        foreach (string name in (string[])["HighDicom.dll", "HighDicom.Standard.dll"])
        {
            string[] known = ["HighDicom.Dicom", "HighDicom.Standard", .. needed];
            IEnumerable<string> references = AssemblyFacts.Of(package.Read(Library + name)).References;
            Assert.That(references.Where(reference => !known.Contains(reference) && !reference.StartsWith("System.", StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void The_tool_carries_the_embedded_layer_and_needs_nothing_else()
    {
        Run("pack", Repository.Path("src/HighDicom.Tool"), "--no-build", "-c", Configuration, "-o", _folder);
        using var package = new Package(Directory.GetFiles(_folder, "HighDicom.Tool.*.nupkg").Single());
        Assert.That(package["license"], Is.EqualTo("MIT"));
        Assert.That(package["readme"], Is.EqualTo("README.md"));
        Assert.That(package.Dependencies, Is.Empty);
        Assert.That(package.Files, Has.Member(Tool + "DotnetToolSettings.xml").And.Member(Tool + "HighDicom.Tool.dll").And.Member(Tool + "HighDicom.Tool.runtimeconfig.json"));
        Assert.That(AssemblyFacts.Of(package.Read(Tool + "HighDicom.Dicom.dll")).Types, Has.Member(nameof(DicomDataset)));
        Assert.That(package.Files.Where(file => file.Contains("fo-dicom", StringComparison.Ordinal)), Is.Empty);
    }

    private static IEnumerable<string> Needed(string project) =>
        XDocument.Load(Repository.Path(project)).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);

    private static string Version(string id) => XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(package => package.Attribute("Include")!.Value == id).Attribute("Version")!.Value;

    /// <summary>Made away from the project's own folders and from the packages of this user, where the stub must not come to lie.</summary>
    private Package PackLibrary()
    {
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Run("pack", FoDicomStub.Write(_folder), "-o", _folder, $"-p:RestoreSources={_folder}");
        Run(
            "pack", Repository.Path("src/HighDicom.Dicom.FoDicom"), "-c", Configuration, "-o", _folder, $"-p:RestoreSources={_folder}", $"-p:RestorePackagesPath={_folder}/packages",
            $"-p:RestoreFallbackFolders={packages}", $"-p:BaseIntermediateOutputPath={_folder}/obj/", $"-p:BaseOutputPath={_folder}/bin/");
        return new Package(Directory.GetFiles(_folder, "HighDicom.0*.nupkg").Single());
    }

    private static void Run(params string[] arguments)
    {
        // Helpers that outlive the program would keep its output open.
        string[] all = [.. arguments, "--nologo", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false"];
        var start = new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output + errors.Result);
    }
}
