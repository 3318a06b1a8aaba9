using HighDicom.Tool.Commands;

namespace HighDicom.Tests.Tool;

public sealed class DemoCommandTests
{
    private string _root = "";

    [SetUp]
    public void Make_a_folder() => _root = Directory.CreateTempSubdirectory("highdicom-").FullName;

    [TearDown]
    public void Delete_it() => Directory.Delete(_root, recursive: true);

    [Test]
    public void The_demo_tells_what_it_wrote_and_that_it_conforms()
    {
        ToolRun run = ToolRun.Of("demo", Path.Combine(_root, "out"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success), run.Errors);
        Assert.That(run.Output, Does.Contain("24 images of 80 × 96 pixels").And.Contain("Segment 1, Lesion 1").And.Contain("Segment 2, Bone 1")
            .And.Contain("planar: Long axis").And.Contain("volumetric: Volume"));
        Assert.That(Directory.GetFileSystemEntries(Path.Combine(_root, "out")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "ct", "report.dcm", "segmentation.dcm" }));
    }

    [Test]
    public void A_second_demo_replaces_the_first()
    {
        string output = Path.Combine(_root, "out");
        ToolRun.Of("demo", output);
        byte[] first = File.ReadAllBytes(Path.Combine(output, "report.dcm"));

        Assert.That(ToolRun.Of("demo", output).ExitCode, Is.EqualTo(ExitCode.Success));
        Assert.That(File.ReadAllBytes(Path.Combine(output, "report.dcm")), Is.Not.EqualTo(first));
    }

    [Test]
    public void A_folder_without_images_is_one_message_and_leaves_nothing()
    {
        string images = Directory.CreateDirectory(Path.Combine(_root, "images")).FullName;
        ToolRun run = ToolRun.Of("demo", Path.Combine(_root, "out"), "--images", images);

        Expect_one_message(run, images);
        Assert.That(Directory.GetFileSystemEntries(_root), Is.EqualTo(new[] { images }));
    }

    [Test]
    public void Several_series_are_listed()
    {
        string first = Path.Combine(_root, "first"), second = Path.Combine(_root, "second");
        ToolRun.Of("demo", first);
        ToolRun.Of("demo", second);
        Directory.Move(Path.Combine(second, "ct"), Path.Combine(first, "other"));
        Directory.Delete(second, recursive: true);
        ToolRun run = ToolRun.Of("demo", Path.Combine(_root, "out"), "--images", first);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Errors.Split("CT").Length, Is.GreaterThan(2), run.Errors);
        Assert.That(Directory.Exists(Path.Combine(_root, "out")), Is.False);
    }

    [TestCase("demo")]
    [TestCase("demo", "out", "--unknown")]
    [TestCase("unknown")]
    public void Wrong_arguments_are_said(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Errors, Does.StartWith("highdicom: ").And.Contain("--help"));
    }

    private static void Expect_one_message(ToolRun run, string name)
    {
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Errors, Does.StartWith("highdicom: ").And.Contain(name).And.Not.Contain("   at "));
    }
}
