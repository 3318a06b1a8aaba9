using System.Text.Json;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Commands;

namespace HighDicom.Tests.Tool;

public sealed class SegInfoCommandTests
{
    [Test]
    public void A_person_gets_a_list_and_a_table()
    {
        ToolRun run = ToolRun.Of("seg", "info", SampleFiles.Path("seg_image_ct_binary.dcm"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Success));
        Assert.That(run.Output, Does.Contain("BINARY").And.Contain("3 of 16 rows × 16 columns").And.Contain("1.25 × 0.488281 × 0.488281 mm")
            .And.Contain("-125, -128.100006, 105.519997 mm").And.Contain("(F,P,L)"));
        Assert.That(run.Output, Does.Contain("first").And.Contain("│ 1"));
    }

    [Test]
    public void A_program_gets_one_object()
    {
        ToolRun run = ToolRun.Of("seg", "info", SampleFiles.Path("seg_image_ct_binary.dcm"), "--json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.That(run.Output.TrimEnd(), Does.Not.Contain("\n"));
        Assert.That(root.GetProperty("type").GetString(), Is.EqualTo("BINARY"));
        Assert.That(Numbers(root.GetProperty("geometry").GetProperty("shape")), Is.EqualTo(new[] { 3, 16, 16 }));
        Assert.That(Numbers(root.GetProperty("geometry").GetProperty("spacing")), Is.EqualTo(new[] { 1.25, 0.488281, 0.488281 }).Within(1e-6));
        Assert.That(root.GetProperty("geometry").GetProperty("directions").GetString(), Is.EqualTo("F,P,L"));
        Assert.That(root.GetProperty("segments")[0].GetProperty("label").GetString(), Is.EqualTo("first segment"));
        Assert.That(root.GetProperty("segments")[0].GetProperty("trackingUid").GetString(), Does.StartWith("1."));
        Assert.That(root.GetProperty("sources").GetArrayLength(), Is.EqualTo(4), "the object names a slice that no frame refers to");
        Assert.That(root.GetProperty("totalPixelMatrix").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void A_slide_has_its_matrix()
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("seg", "info", SampleFiles.Path("seg_image_sm_control_labelmap.dcm"), "--json").Output);

        Assert.That(json.RootElement.GetProperty("type").GetString(), Is.EqualTo("LABELMAP"));
        Assert.That(json.RootElement.GetProperty("totalPixelMatrix").GetProperty("rows").GetInt32(), Is.EqualTo(50));
        Assert.That(json.RootElement.GetProperty("segments").GetArrayLength(), Is.EqualTo(20));
    }

    [Test]
    public void Fractions_are_told() =>
        Assert.That(ToolRun.Of("seg", "info", SampleFiles.Path("seg_image_ct_true_fractional.dcm")).Output, Does.Contain("FRACTIONAL").And.Contain("255"));

    [Test]
    public void Another_object_is_one_message()
    {
        ToolRun run = ToolRun.Of("seg", "info", SampleFiles.Path("ct_image.dcm"), "--json");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Failed));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors, Does.StartWith("highdicom: ").And.Contain("is no Segmentation"));
    }

    private static IEnumerable<double> Numbers(JsonElement array) => array.EnumerateArray().Select(value => value.GetDouble());
}
