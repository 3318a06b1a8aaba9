using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class PhantomSeriesTests
{
    [Test]
    public void Each_mark_comes_back_at_its_physical_point()
    {
        using TemporaryFolder folder = new();
        PhantomFiles.Series(Phantom.Regular).Write(folder.Path);

        Volume<float> volume = SourceImages.Open(folder.Path).ToVolume<float>();

        foreach (PhantomObject mark in Phantom.Marks)
        {
            (SpatialPoint center, int count) = PhantomVolume.Find(volume, mark.HounsfieldValue);
            Assert.That(center.DistanceTo(mark.Center), Is.LessThan(0.5), mark.Name);
            Assert.That(count * volume.Affine.VoxelVolume, Is.EqualTo(mark.Volume).Within(10).Percent, mark.Name);
        }
    }

    [Test]
    public void Every_voxel_comes_back_exactly_from_files_in_reversed_order()
    {
        using TemporaryFolder folder = new();
        PhantomFiles.Series(Phantom.Regular).Write(folder.Path);
        Volume<float> expected = PhantomVolume.Of(Phantom.Regular);

        SourceImages images = SourceImages.Open(folder.Path);
        Volume<float> volume = images.ToVolume<float>();

        Assert.That(images.Order, Is.EqualTo(Enumerable.Range(0, Phantom.Frames).Reverse()));
        Assert.That(images.Positions, Is.Ordered.Descending);
        Assert.That(volume.Values.SequenceEqual(expected.Values), Is.True);
        Assert.That(Enumerable.Range(0, 16).Max(i => Math.Abs(volume.Affine[i / 4, i % 4] - expected.Affine[i / 4, i % 4])), Is.LessThan(1e-9));
        Assert.That(volume.FrameOfReferenceUid, Is.EqualTo(images.FrameOfReferenceUid).And.Not.Null);
        Assert.That(images.Affine!.Value.Directions.ToString(), Is.EqualTo("F,P,L"));
    }

    [Test]
    public void The_tilted_twin_opens_but_is_no_volume_unless_a_sheared_one_is_asked_for()
    {
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(Phantom.Tilted));

        Assert.That(images.Affine, Is.Null);
        Assert.That(images.Arrangement!.Regularity, Is.EqualTo(SliceRegularity.Tilted));
        Assert.That(
            () => images.ToVolume<float>(),
            Throws.TypeOf<SourceImagesException>().With.Message.Contains("tilted by 15°").And.Message.Contains(images[0].Name));

        Volume<float> sheared = images.ToVolume<float>(allowTilt: true);
        foreach (PhantomObject mark in Phantom.Marks)
            Assert.That(PhantomVolume.Find(sheared, mark.HounsfieldValue).Center.DistanceTo(mark.Center), Is.LessThan(0.5), mark.Name);
    }

    [Test]
    public void The_phantom_is_unlike_its_mirror_images()
    {
        Volume<float> volume = PhantomVolume.Of(Phantom.Regular);
        float[] values = [.. volume.Values];
        (int frames, int rows, int columns) = (volume.Frames, volume.Rows, volume.Columns);

        for (int flips = 1; flips < 8; flips++)
        {
            int different = 0;
            for (int i = 0; i < values.Length; i++)
            {
                (int frame, int row, int column) = (i / (rows * columns), i / columns % rows, i % columns);
                frame = (flips & 1) != 0 ? frames - 1 - frame : frame;
                row = (flips & 2) != 0 ? rows - 1 - row : row;
                column = (flips & 4) != 0 ? columns - 1 - column : column;
                different += values[(((frame * rows) + row) * columns) + column] != values[i] ? 1 : 0;
            }

            Assert.That(different, Is.GreaterThan(values.Length / 50), $"flips {flips}");
        }
    }

    [Test]
    public void Its_images_meet_every_requirement()
    {
        ConformanceReport report = Conformance.Check(PhantomFiles.Series(Phantom.Tilted).Image(3));

        Assert.That(report.Violations, Is.Empty, report.ToString());
    }

    [Test]
    public void The_same_phantom_is_written_twice_the_same()
    {
        using TemporaryFolder folder = new();
        IReadOnlyList<string> first = PhantomFiles.Series(Phantom.Regular).Write(folder.File("a"));
        IReadOnlyList<string> second = PhantomFiles.Series(Phantom.Regular).Write(folder.File("b"));

        Assert.That(first.Zip(second).All(pair => File.ReadAllBytes(pair.First).SequenceEqual(File.ReadAllBytes(pair.Second))), Is.True);
    }
}
