using System.Runtime.CompilerServices;
using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests;

/// <summary>
/// The generated text of one of each kind, as the public API is frozen by it. After a wished change set HIGHDICOM_UPDATE_GOLDEN=1, run, and review the diff.
/// </summary>
public sealed class GoldenTests
{
    private static readonly Lazy<Generation> Slice = new(() => new(StandardFiles.With("iod segmentation\ncid 7150\n")));

    private static readonly Lazy<Generation> Template = new(() => new(StandardFiles.With("tid 1410\n")));

    [TestCase("Modules.SegmentationImageModule.g.cs")]
    [TestCase("Modules.SegmentDescriptionItem.g.cs")]
    [TestCase("Modules.AnatomicRegionSequenceItem.g.cs")]
    [TestCase("Modules.PixelMeasuresFunctionalGroup.g.cs")]
    [TestCase("Modules.Values0062.g.cs")]
    [TestCase("ContextGroups.07100.g.cs")]
    public void Generated_text_is_as_reviewed(string name) => AssertGolden(name, Slice.Value[name]);

    [Test]
    public void The_generated_text_of_a_template_is_as_reviewed() => AssertGolden("Templates.Tid1410.g.cs", Template.Value["Templates.Tid1410.g.cs"]);

    private static void AssertGolden(string name, string text, [CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("HIGHDICOM_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.That(File.Exists(path), $"{path} is missing");
        Assert.That(text, Is.EqualTo(File.ReadAllText(path)));
    }
}
