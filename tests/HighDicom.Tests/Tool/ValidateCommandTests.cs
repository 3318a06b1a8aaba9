using System.Text.Json;
using HighDicom.Tool.Commands;

namespace HighDicom.Tests.Tool;

public sealed class ValidateCommandTests
{
    private string _root = "";

    [OneTimeSetUp]
    public void Run_the_demo()
    {
        _root = Directory.CreateTempSubdirectory("highdicom-").FullName;
        ToolRun.Of("demo", Path.Combine(_root, "out"));
    }

    [OneTimeTearDown]
    public void Delete_it() => Directory.Delete(_root, recursive: true);

    [Test]
    public void Files_that_conform_give_zero_and_a_summary()
    {
        ToolRun run = ToolRun.Of("validate", Path.Combine(_root, "out"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Output + run.Errors);
        Assert.That(run.Output, Does.Contain("Segmentation: all requirements that could be checked are met.").And.Contain("Unchecked"));
    }

    [Test]
    public void A_violation_gives_one_and_its_path_in_json()
    {
        string broken = Broken();
        ToolRun run = ToolRun.Of("validate", "--json", broken);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.NotConformant));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("file").GetString(), Is.EqualTo(broken));
        Assert.That(json.RootElement.GetProperty("sopClass").GetString(), Is.EqualTo("1.2.840.10008.5.1.4.1.1.66.4"));
        JsonElement violation = json.RootElement.GetProperty("violations").EnumerateArray().Single(v => v.GetProperty("severity").GetString() == "error");
        Assert.That(violation.GetProperty("path").GetString(), Is.EqualTo("(0062,0002)[1].(0062,0005)"));
        Assert.That(violation.GetProperty("tag").GetString(), Is.EqualTo("(0062,0005)"));
        Assert.That(violation.GetProperty("kind").GetString(), Is.EqualTo("missing"));
        Assert.That(violation.GetProperty("type").GetString(), Is.EqualTo("1"));
    }

    [Test]
    public void A_file_that_cannot_be_read_gives_two_and_does_not_stop_the_rest()
    {
        string nonsense = Path.Combine(_root, "nonsense.dcm");
        File.WriteAllText(nonsense, "This is no DICOM file, whatever its name says. It is long enough to be looked at for a while, though: over 132 bytes, all of them text.");
        ToolRun run = ToolRun.Of("validate", "--json", nonsense, Path.Combine(_root, "out", "report.dcm"));

        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[0], Does.Contain("\"error\":"));
        Assert.That(lines[1], Does.Contain("\"violations\":[]"));
    }

    [Test]
    public void A_path_that_does_not_exist_is_said()
    {
        ToolRun run = ToolRun.Of("validate", Path.Combine(_root, "nowhere"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Errors, Does.Contain("nowhere"));
    }

    private string Broken()
    {
        Segmentation segmentation = Segmentation.Open(Path.Combine(_root, "out", "segmentation.dcm"));
        segmentation.Dataset.GetSequence(FellowOakDicom.DicomTag.SegmentSequence).Items[0].Remove(FellowOakDicom.DicomTag.SegmentLabel);
        string broken = Path.Combine(_root, "broken.dcm");
        segmentation.Save(broken);
        return broken;
    }
}
