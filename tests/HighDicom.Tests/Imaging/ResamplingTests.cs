using System.Buffers;
using System.Numerics.Tensors;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class ResamplingTests
{
    [Test]
    public void Marks_of_a_mask_come_back_at_their_points_on_the_tilted_twin()
    {
        SourceImages tilted = SourceImages.From(PhantomFiles.Datasets(Phantom.Tilted));
        Volume<float> fine = PhantomVolume.Of(Phantom.Regular);

        Volume<float> resampled = fine.ResampleTo(tilted, outside: -1000);

        Assert.That(resampled.Geometry.IsClose(tilted.ToVolumeGeometry(allowTilt: true)), Is.True);
        foreach (PhantomObject mark in Phantom.Marks)
        {
            (SpatialPoint center, int count) = PhantomVolume.Find(resampled, mark.HounsfieldValue);
            Assert.That(center.DistanceTo(mark.Center), Is.LessThan(0.6), mark.Name);
            Assert.That(count * resampled.Affine.VoxelVolume, Is.EqualTo(mark.Volume).Within(12).Percent, mark.Name);
        }
    }

    [Test]
    public void A_mask_of_other_spacing_and_orientation_lands_on_the_images()
    {
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(Phantom.Regular));
        VolumeGeometry axial = new(new Affine(new(0, 0, 1.9), new(0, -1.3, 0), new(1.1, 0, 0), new SpatialPoint(12.5, -34.25, 87.75) + new SpatialVector(-60, 70, -50)), 53, 108, 109, images.FrameOfReferenceUid);
        byte[] mask = new byte[axial.VoxelCount];
        for (int i = 0; i < mask.Length; i++)
            mask[i] = (byte)(Phantom.Lesion.Contains(axial.ToReference(new(i / (108 * 109), i / 109 % 108, i % 109))) ? 1 : 0);

        Volume<byte> onImages = new Volume<byte>(Tensor.Create(mask, [53, 108, 109]), axial.Affine, axial.FrameOfReferenceUid).ResampleTo(images);

        (SpatialVector sum, int count) = (default, 0);
        foreach ((byte value, int i) in onImages.Values.Select((value, i) => (value, i)).Where(voxel => voxel.value == 1))
        {
            sum += onImages.Affine.Apply(i / (96 * 80), i / 80 % 96, i % 80) - default(SpatialPoint);
            count++;
        }

        Assert.That((default(SpatialPoint) + (sum * (1.0 / count))).DistanceTo(Phantom.Lesion.Center), Is.LessThan(0.5));
        Assert.That(count * onImages.Affine.VoxelVolume, Is.EqualTo(Phantom.Lesion.Volume).Within(8).Percent);
    }

    [Test]
    public void Planes_at_unequal_distances_get_a_frame_each()
    {
        List<FellowOakDicom.DicomDataset> datasets = PhantomFiles.Datasets(Phantom.Regular);
        datasets.RemoveAt(9);
        SourceImages images = SourceImages.From(datasets);
        Volume<float> volume = PhantomVolume.Of(Phantom.Regular);

        Assert.That(() => volume.ResampleTo(images), Throws.TypeOf<SourceImagesException>().With.Message.Contains("missing"));
        Tensor<float> planes = volume.ResampleToPlanes(images);

        Assert.That(planes.Lengths.ToArray(), Is.EqualTo(new nint[] { 23, 96, 80 }));
        for (int i = 0; i < images.Count; i++)
        {
            int frame = Phantom.Frames - images[i].InstanceNumber!.Value;
            Assert.That(Plane(planes, i).SequenceEqual(Plane(volume.Values, frame)), Is.True, $"frame {i}");
        }
    }

    [Test]
    public void Nearest_and_linear_agree_with_a_slow_computation([Values] bool isTurned, [Values(0.7, 1.0, 1.6)] double scale)
    {
        Volume<float> volume = PhantomVolume.Of(Phantom.Regular).Crop(3..12, 20..40, 10..35);
        Affine affine = volume.Affine;
        Affine target = isTurned
            ? new Affine((affine.FrameStep + (affine.RowStep * 0.1)) * scale, affine.RowStep * scale, affine.ColumnStep * scale, affine.Apply(-1, 0.3, -0.4))
            : new Affine(affine.FrameStep * scale, affine.RowStep * scale, affine.ColumnStep * scale, affine.Apply(-1, 0.3, -0.4));
        VolumeGeometry grid = new(target, 12, 21, 30);

        float[] nearest = [.. volume.ResampleTo(grid, outside: 9999).Values];
        float[] linear = [.. volume.ResampleLinearTo(grid, outside: 9999).Values];

        int inside = 0;
        for (int i = 0; i < nearest.Length; i++)
        {
            VoxelPoint place = volume.Geometry.ToVoxel(grid.ToReference(new(i / (21 * 30), i / 30 % 21, i % 30)));
            if (IsBetween(place))
                continue;
            (int frame, int row, int column) = place.Nearest;
            bool contains = volume.Geometry.Contains(place);
            inside += contains ? 1 : 0;
            Assert.That(nearest[i], Is.EqualTo(contains ? volume.Values[frame, row, column] : 9999));
            Assert.That(linear[i], Is.EqualTo(contains ? Linear(volume, place) : 9999).Within(1e-2));
        }

        Assert.That(inside, Is.GreaterThan(700));
    }

    [Test]
    public void A_voxel_exactly_between_two_is_the_later_one_everywhere()
    {
        Volume<short> volume = new(Tensor.Create<short>([1, 2, 3, 4], [1, 1, 4]), Affine.Identity);
        Affine shifted = Affine.Identity with { Origin = new(0, 0, 0.5) };

        Assert.That(volume.ResampleTo(new VolumeGeometry(shifted, 1, 1, 4), outside: -1).Values, Is.EqualTo(new short[] { 2, 3, 4, -1 }));
        Assert.That(volume.ResampleLinearTo(new VolumeGeometry(shifted, 1, 1, 4), outside: (short)-1).Values, Is.EqualTo(new short[] { 2, 2, 4, 4 }));
    }

    [Test]
    public void Truth_values_and_tensors_that_are_not_dense_are_resampled_as_well()
    {
        bool[] mask = [true, false, false, true, true, false];
        Tensor<bool> whole = Tensor.Create(mask, [1, 2, 3]);
        Volume<bool> part = new(whole.Slice([NRange.All, NRange.All, new NRange(0, 2)]), Affine.Identity);

        Assert.That(part.ResampleTo(new VolumeGeometry(Affine.Identity, 1, 2, 3)).Values, Is.EqualTo(new[] { true, false, false, true, true, false }));
        Assert.That(part.Flip(VolumeAxis.Column).Values, Is.EqualTo(new[] { false, true, true, true }));
    }

    [Test]
    public void Spacing_changes_and_the_centre_stays()
    {
        VolumeGeometry geometry = PhantomVolume.Of(Phantom.Regular).Geometry;

        VolumeGeometry coarse = geometry.WithSpacing(5, new PixelSpacing(3, 2.5));

        Assert.That((coarse.Frames, coarse.Rows, coarse.Columns), Is.EqualTo((12, 48, 40)));
        Assert.That(coarse.Center.DistanceTo(geometry.Center), Is.LessThan(1e-9));
        Assert.That((coarse.PixelSpacing.BetweenRows, coarse.PixelSpacing.BetweenColumns, coarse.SpacingBetweenSlices), Is.EqualTo((3, 2.5, 5)).Within(1e-9));
        Assert.That(() => geometry.WithSpacing(0, new PixelSpacing(1, 1)), Throws.ArgumentException);
        Assert.That(() => geometry.WithSpacing(1e-6, new PixelSpacing(1e-6, 1e-6)), Throws.ArgumentException);
    }

    private static IEnumerable<float> Plane(Tensor<float> tensor, int frame) => tensor.Skip(frame * 96 * 80).Take(96 * 80);

    // Rounding decides, and may decide either way.
    private static bool IsBetween(VoxelPoint place) => new[] { place.Frame, place.Row, place.Column }.Any(index => Math.Abs(index - Math.Floor(index) - 0.5) < 1e-5);

    private static double Linear(Volume<float> volume, VoxelPoint place)
    {
        double sum = 0;
        for (int corner = 0; corner < 8; corner++)
        {
            (int frame, double f) = Part(place.Frame, corner & 1, volume.Frames);
            (int row, double r) = Part(place.Row, (corner >> 1) & 1, volume.Rows);
            (int column, double c) = Part(place.Column, corner >> 2, volume.Columns);
            sum += f * r * c * volume.Values[frame, row, column];
        }

        return sum;

        static (int Index, double Weight) Part(double index, int side, int length)
        {
            double inside = Math.Clamp(index, 0, length - 1);
            int low = (int)Math.Floor(inside);
            return side == 0 ? (low, 1 - (inside - low)) : (Math.Min(low + 1, length - 1), inside - low);
        }
    }
}
