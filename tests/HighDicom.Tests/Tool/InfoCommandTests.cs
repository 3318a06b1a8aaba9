using HighDicom.Tool.Commands;

namespace HighDicom.Tests.Tool;

public sealed class InfoCommandTests
{
    [Test]
    public void Segments_and_measurements_are_told()
    {
        string folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        try
        {
            ToolRun.Of("demo", folder);

            Assert.That(ToolRun.Of("info", Path.Combine(folder, "segmentation.dcm")).Output, Does.Contain("Segment 2").And.Contain("Bone 1 (Bone, Anatomical Structure)"));
            Assert.That(ToolRun.Of("info", Path.Combine(folder, "report.dcm")).Output, Does.Contain("Long axis: 17.6 mm").And.Contain("Volume: 3.03 cm3"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_file_that_is_none_is_one_message()
    {
        ToolRun run = ToolRun.Of("info", "nowhere.dcm");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Errors, Does.StartWith("highdicom: ").And.Contain("nowhere.dcm"));
    }
}
