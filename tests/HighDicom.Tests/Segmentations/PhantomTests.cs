using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Segmentations;

public sealed class PhantomTests
{
    [Test]
    public void Each_mark_of_a_mask_in_file_order_comes_back_at_its_physical_point([Values] bool isTilted)
    {
        Phantom phantom = isTilted ? Phantom.Tilted : Phantom.Regular;
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(phantom));
        IReadOnlyList<int> files = images.IndicesOf(FrameOrder.Files);

        CheckMarks(images, (builder, mark) => builder.WithFrameOrder(FrameOrder.Files)
            .AddSegment(mark.Name, TestBuilder.Mask(images, (f, r, c) => IsIn(images[files[f]], mark, r, c)), TestBuilder.Organ));
    }

    [Test]
    public void Each_mark_of_a_volume_comes_back_at_its_physical_point([Values] bool isTilted)
    {
        Phantom phantom = isTilted ? Phantom.Tilted : Phantom.Regular;
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(phantom));
        Volume<float> scan = images.ToVolume<float>(allowTilt: true);

        CheckMarks(images, (builder, mark) => builder.AddSegment(
            mark.Name,
            new Volume<bool>(Tensor.Create([.. scan.Values.ToArray().Select(value => value == mark.HounsfieldValue)], scan.Values.Lengths), scan.Affine, scan.FrameOfReferenceUid),
            TestBuilder.Organ));
    }

    [Test]
    public void Each_mark_of_a_volume_on_a_grid_of_its_own_comes_back_at_its_physical_point([Values] bool isTilted, [Values] bool isReversed)
    {
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(isTilted ? Phantom.Tilted : Phantom.Regular));
        SpatialVector along = new SpatialVector(0.9, 0.3, 0.2).Normalize(), down = along.Cross(new SpatialVector(0, 1, 0.1)).Normalize();
        SpatialVector frame = along.Cross(down) * (isReversed ? -2 : 2), row = down * 1.2, column = along * 0.9;
        var grid = new Affine(frame, row, column, new SpatialPoint(12.5, -34.25, 87.75) - ((frame * 29.5) + (row * 31.5) + (column * 54.5)));

        CheckMarks(images, (builder, mark) => builder.AddSegment(
            mark.Name,
            new Volume<bool>(Tensor.Create([.. from f in Enumerable.Range(0, 60) from r in Enumerable.Range(0, 64) from c in Enumerable.Range(0, 110) select mark.Contains(grid.Apply(f, r, c))], [60, 64, 110]), grid),
            TestBuilder.Organ));
    }

    private static void CheckMarks(SourceImages images, Func<SegmentationBuilder, PhantomObject, SegmentationBuilder> add)
    {
        SegmentationBuilder builder = TestBuilder.Of(images);
        foreach (PhantomObject mark in Phantom.Marks) add(builder, mark);
        using var stream = new MemoryStream();
        builder.Build().Save(stream);
        stream.Position = 0;
        Segmentation read = Segmentation.Open(stream);

        for (int i = 0; i < Phantom.Marks.Count; i++)
        {
            SpatialPoint center = Center(read.Pixels().Segments(i + 1));
            Assert.That(center.DistanceTo(Phantom.Marks[i].Center), Is.LessThan(0.5), Phantom.Marks[i].Name);
        }
    }

    // Only from what the file says: the positions of its frames, not the order of the sources.
    private static SpatialPoint Center(SegmentationPixels pixels)
    {
        Volume<byte> volume = pixels.ToVolume<byte>(new VolumeRules { AllowTilt = true }, relabel: true);
        SpatialVector sum = default;
        int count = 0;
        for (int f = 0; f < volume.Frames; f++)
        {
            for (int r = 0; r < volume.Rows; r++)
            {
                for (int c = 0; c < volume.Columns; c++)
                {
                    if (volume.Values[f, r, c] == 0) continue;
                    sum += volume.Affine.Apply(f, r, c) - default(SpatialPoint);
                    count++;
                }
            }
        }

        return default(SpatialPoint) + (sum * (1.0 / count));
    }

    private static bool IsIn(SourceImage image, PhantomObject mark, int row, int column) => mark.Contains(image.Geometry!.FromPixelCenter(column, row));
}
