using HighDicom.Tool.Demo;

namespace HighDicom.ConformanceTests.ItkWasm;

/// <summary>Masks lie where they should, as other people's programs read them.</summary>
public sealed class GeometryTests
{
    // A mark of some hundred voxels has its mean within this of its centre, in mm.
    private const double Near = 0.5;

    [Test]
    public void Every_mark_of_the_phantom_comes_back_from_dcmqi_at_its_physical_point()
    {
        var judge = new ItkJudge();
        using var phantom = new PhantomCase(Phantom.Regular);
        phantom.Create(phantom.ImageFolder, phantom.Segmentation);

        Expect_marks(judge.ReadSegmentations(phantom.Segmentation)[0].Voxels, phantom);
    }

    [Test]
    public void Every_mark_of_a_mask_on_a_grid_of_its_own_comes_back_from_dcmqi_at_its_physical_point([Values] bool isTilted)
    {
        var judge = new ItkJudge();
        using var phantom = new PhantomCase(isTilted ? Phantom.Tilted : Phantom.Regular);
        Volume<byte> mask = OtherGrid.Mask();
        new SegmentationBuilder(phantom.Images, SegmentationType.Binary, new Equipment("Acme", "Net", "1.0", "1")).AddSegments(mask, OtherGrid.Describe).Build().Save(phantom.Segmentation);

        Expect_marks(judge.ReadSegmentations(phantom.Segmentation)[0].Voxels, mask.Values.ToArray().Where(value => value > 0).CountBy(value => (int)value).ToDictionary());
    }

    // ITK's images cannot be sheared, and the engine refuses slices that lie askew to each other: it gets them one by one, each with its own place.
    [Test]
    public void Every_mark_of_the_tilted_twin_comes_back_from_dcmqi_at_its_physical_point()
    {
        var judge = new ItkJudge();
        using var phantom = new PhantomCase(Phantom.Tilted);
        (string File, int[] Labels)[] slices = [.. phantom.CreateSlices()];
        IReadOnlyList<ItkImage> images = judge.ReadSegmentations([.. slices.Select(slice => slice.File)]);

        Assert.That(slices, Has.Length.GreaterThan(10));
        Expect_marks(images.SelectMany((image, index) => image.Voxels.Select(voxel => (voxel.Point, slices[index].Labels[voxel.Value - 1]))), phantom);
    }

    [Test]
    public void ITK_finds_every_mark_in_our_NIfTI_files_at_its_physical_point()
    {
        var judge = new ItkJudge();
        using var phantom = new PhantomCase(Phantom.Regular);

        Expect_marks(judge.ReadNifti(phantom.Mask).Voxels, phantom);
        Expect_marks(judge.ReadNifti(phantom.Export()).Voxels, phantom);
    }

    private static void Expect_marks(IEnumerable<(SpatialPoint Point, int Value)> voxels, PhantomCase phantom) =>
        Expect_marks(voxels, phantom.Images.SelectMany(PhantomCase.PixelsOf).CountBy(pixel => pixel.Value).ToDictionary());

    private static void Expect_marks(IEnumerable<(SpatialPoint Point, int Value)> voxels, Dictionary<int, int> expected)
    {
        ILookup<int, SpatialPoint> found = voxels.ToLookup(voxel => voxel.Value, voxel => voxel.Point);
        Assert.That(found.Select(group => group.Key), Is.EquivalentTo(Enumerable.Range(1, Phantom.Marks.Count)));
        for (int i = 0; i < Phantom.Marks.Count; i++)
        {
            SpatialVector sum = found[i + 1].Aggregate(default(SpatialVector), (total, point) => total + (point - default(SpatialPoint)));
            SpatialPoint center = default(SpatialPoint) + (sum * (1.0 / found[i + 1].Count()));
            Assert.That(found[i + 1].Count(), Is.EqualTo(expected[i + 1]), Phantom.Marks[i].Name);
            Assert.That(center.DistanceTo(Phantom.Marks[i].Center), Is.LessThan(Near), Phantom.Marks[i].Name);
        }
    }
}
