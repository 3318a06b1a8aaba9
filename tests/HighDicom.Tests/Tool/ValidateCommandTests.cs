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
    public void A_line_of_json_has_the_fields_of_every_other_when_the_file_cannot_be_read()
    {
        ToolRun run = ToolRun.Of("validate", "--json", Path.Combine(_root, "nowhere.dcm"));

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(json.RootElement.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "file", "sopClass", "iod", "violations", "unchecked", "error" }));
    }

    [Test]
    public void A_line_of_json_has_the_fields_of_a_violation()
    {
        ToolRun run = ToolRun.Of("validate", "--json", Broken());

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement violation = json.RootElement.GetProperty("violations").EnumerateArray().First(v => v.GetProperty("severity").GetString() == "error");
        Assert.That(
            violation.EnumerateObject().Select(property => property.Name).Take(8),
            Is.EqualTo(new[] { "path", "tag", "name", "kind", "type", "condition", "section", "severity" }));
    }

    [Test]
    public void A_folder_without_DICOM_files_is_said_and_does_not_stop_the_rest()
    {
        string empty = Directory.CreateDirectory(Path.Combine(_root, "empty")).FullName;

        ToolRun run = ToolRun.Of("validate", empty, Path.Combine(_root, "out", "report.dcm"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Output, Does.Contain($"Not checked: The folder {empty} holds no DICOM file.").And.Contain("Comprehensive 3D SR: all requirements that could be checked are met."));
    }

    [Test]
    public void A_path_that_does_not_exist_is_said()
    {
        ToolRun run = ToolRun.Of("validate", Path.Combine(_root, "nowhere"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Output, Does.Contain("There is no file or folder").And.Contain("nowhere"));
    }

    [Test]
    public void A_folder_with_a_broken_file_is_checked_to_its_end_with_a_summary()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_root, "mixed")).FullName;
        File.Copy(Path.Combine(_root, "out", "report.dcm"), Path.Combine(folder, "b.dcm"), overwrite: true);
        byte[] bytes = File.ReadAllBytes(Path.Combine(_root, "out", "segmentation.dcm"));
        File.WriteAllBytes(Path.Combine(folder, "a.dcm"), bytes[..(bytes.Length / 3)]);
        File.WriteAllText(Path.Combine(folder, "readme.txt"), "not DICOM");

        ToolRun run = ToolRun.Of("validate", folder);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed), run.Output);
        Assert.That(run.Output, Does.Contain("Not checked:").And.Contain("not readable").And.Contain("Comprehensive 3D SR: all requirements that could be checked are met."));
        Assert.That(run.Output, Does.Not.Contain("readme"));
    }

    [Test]
    public void Warnings_and_what_could_not_be_checked_are_printed_on_request()
    {
        string odd = Odd();

        ToolRun silent = ToolRun.Of("validate", odd);
        ToolRun told = ToolRun.Of("validate", "--warnings", odd);

        Assert.That(silent.ExitCode, Is.EqualTo(ExitCode.Success), silent.Output);
        Assert.That(silent.Output, Does.Not.Contain("warning"));
        Assert.That(told.Output, Does.Contain("1 warning.").And.Contain("'1.2.3.4.5' is not known; only the general modules were checked").And.Contain("unchecked"));
    }

    [Test]
    public void A_line_of_json_has_all_that_is_known_of_an_unchecked_requirement()
    {
        ToolRun run = ToolRun.Of("validate", "--json", Path.Combine(_root, "out", "segmentation.dcm"));

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "file", "sopClass", "iod", "violations", "unchecked" }));
        JsonElement open = json.RootElement.GetProperty("unchecked").EnumerateArray().First();
        Assert.That(open.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "path", "tag", "name", "type", "condition", "section", "reason", "places" }));
        Assert.That(open.GetProperty("path").GetString(), Does.EndWith(open.GetProperty("tag").GetString()!));
        Assert.That(open.GetProperty("section").GetString(), Does.StartWith("PS3."));
    }

    [Test]
    public void A_bar_tells_of_progress_at_a_terminal_and_only_there()
    {
        string folder = Path.Combine(_root, "out");

        Assert.That(ToolRun.AtTerminal("validate", folder).Output, Does.Contain("Checking"));
        Assert.That(ToolRun.Of("validate", folder).Output, Does.Not.Contain("Checking"));
    }

    private string Odd()
    {
        FellowOakDicom.DicomFile file = FellowOakDicom.DicomFile.Open(Path.Combine(_root, "out", "segmentation.dcm"), FellowOakDicom.FileReadOption.ReadAll);
        file.Dataset.AddOrUpdate(FellowOakDicom.DicomTag.SOPClassUID, "1.2.3.4.5");
        string odd = Path.Combine(_root, "odd.dcm");
        file.Save(odd);
        return odd;
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
