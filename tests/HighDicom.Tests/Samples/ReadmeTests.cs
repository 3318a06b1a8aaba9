using System.Numerics.Tensors;

namespace HighDicom.Tests.Samples;

/// <summary>The samples of README.md compile, run and do what they say.</summary>
public sealed class ReadmeTests
{
    [TestCase(0, nameof(WriteSegmentation))]
    [TestCase(1, nameof(WriteReport))]
    [TestCase(2, nameof(ReadBack))]
    public void A_block_is_the_compiled_sample(int block, string sample) =>
        Assert.That(Readme.Blocks[block], Is.EqualTo(Readme.Sample(sample)), $"README.md and Samples/{sample}.cs differ.");

    [Test]
    public void There_are_three_blocks() => Assert.That(Readme.Blocks, Has.Count.EqualTo(3));

    [Test]
    public void The_samples_run_one_after_the_other()
    {
        using var folder = new SampleFolder();
        using var output = new StringWriter();
        WriteSegmentation.Run(folder.Images, SampleFolder.Model, folder.Segmentation);
        WriteReport.Run(folder.Images, folder.Segmentation, "2.25.1", folder.Report);
        Tensor<byte> labels = ReadBack.Run(folder.Segmentation, folder.Report, output);

        int voxels = SampleFolder.Lesion(SourceImages.Open(folder.Images).ToVolume<float>()).VoxelCount;
        var values = new byte[labels.FlattenedLength];
        labels.FlattenTo(values);
        Assert.That(values.Sum(value => value), Is.EqualTo(voxels));
        Assert.That(output.ToString().Trim(), Is.EqualTo("Lesion 1: Volume: 4.21 cm3"));
    }
}
