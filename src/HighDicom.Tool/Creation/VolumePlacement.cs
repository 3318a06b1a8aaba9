using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom.Tool.Creation;

/// <summary>
/// Places a volume on the images by geometry: each pixel takes the voxel at its place. Where the voxels lie on the pixels this is exact, whatever the order
/// and direction of the volume's axes; else the volume stays where it is with a grid of its own, or is resampled by the nearest voxel if that is asked for.
/// </summary>
internal sealed class VolumePlacement(MaskTarget target, string path)
{
    /// <summary>By what a mask is placed that keeps its grid.</summary>
    public const string OwnGrid = "own grid";

    // Files round positions; further off, in voxels, a voxel does not lie on the pixel.
    private const double LargestDeviation = 0.05;

    private readonly SourceImages _images = target.Images;

    /// <exception cref="InvalidDataException">The images have no geometry, or the volume lies on no image.</exception>
    public PlacedMask<T> Place<T>(Volume<T> mask, int? channel = null)
        where T : unmanaged, INumber<T>
    {
        if (_images.Any(image => image.Geometry is null)) throw new InvalidDataException($"{path}: the mask knows its place, but the images do not (Image Position, Image Orientation, Pixel Spacing). Give it as PNG or NumPy.");
        PlaneOnVolume[] planes = [.. _images.Select(image => PlaneOnVolume.Of(image.Geometry!, mask))];
        bool isExact = planes.All(plane => plane.Deviation <= LargestDeviation && plane.HasUnitSteps);
        bool[] isTouched = [.. planes.Select(plane => plane.Touches(mask))];
        if (!isTouched.Contains(true)) throw new InvalidDataException($"{path}: the mask lies beside the images: {Extent(mask)}. It was made for another series, or its affine is wrong.");
        var report = new PlacementReport(PlacementReport.NameOf(path, channel), OwnGrid, mask.Frames, 0, planes.Max(plane => plane.Distance), 0, 0);
        var own = new PlacedMask<T>(mask.Values, report) { Grid = mask.Geometry, Channel = channel };
        report = report with { Set = MaskValues.CountSet<T>(own.Pixels) };
        if (!isExact && !target.IsResampled) return own with { Report = report };

        report = report with { Way = isExact ? "geometry" : "nearest", Matched = isTouched.Count(touched => touched), Lost = null };
        var placed = new PlacedMask<T>(mask.ResampleToPlanes(_images), report) { Channel = channel };
        long found = MaskValues.CountSet<T>(placed.Pixels);
        if (report.Set > 0 && found == 0) throw new InvalidDataException($"{path}: none of the mask's {report.Set} set voxels lies on an image: {Extent(mask)}.");
        return isExact ? placed with { Report = report with { Lost = Math.Max(0, report.Set - found) } } : placed;
    }

    private string Extent<T>(Volume<T> mask)
    {
        SpatialPoint first = mask.Affine.Apply((mask.Frames - 1) / 2.0, (mask.Rows - 1) / 2.0, (mask.Columns - 1) / 2.0);
        PlaneGeometry middle = _images[_images.Count / 2].Geometry!;
        SpatialPoint center = middle.FromPixelCenter((middle.Columns - 1) / 2.0, (middle.Rows - 1) / 2.0);
        return string.Create(CultureInfo.InvariantCulture, $"its centre is ({first.X:0.#}, {first.Y:0.#}, {first.Z:0.#}) mm, that of the images ({center.X:0.#}, {center.Y:0.#}, {center.Z:0.#}) mm");
    }
}
