using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Source images as one volume.</summary>
internal static class SourceVolume
{
    /// <summary>The affine of a regular (or, if allowed, tilted) volume, else null.</summary>
    internal static Affine? AffineOf(IReadOnlyList<SourceImage> images, SliceArrangement arrangement, bool allowTilt) => arrangement.Regularity switch
    {
        SliceRegularity.Single => Affine.FromPlane(images[0].Geometry!, SingleStep(images[0])),
        SliceRegularity.Regular => Affine.FromPlane(images[0].Geometry!, arrangement.Step!.Value),
        SliceRegularity.Tilted when allowTilt => Affine.FromPlane(images[0].Geometry!, arrangement.Step!.Value),
        _ => null,
    };

    /// <exception cref="SourceImagesException">The images are no volume.</exception>
    internal static VolumeGeometry GeometryOf(SourceImages images, bool allowTilt)
    {
        if (images.TotalPixelMatrix is not null)
            throw new SourceImagesException($"The images are tiles of one plane, not slices of a volume: {images[0].Name} and following.");

        SliceArrangement arrangement = images.Arrangement
            ?? throw new SourceImagesException($"The images have no geometry (Image Position, Image Orientation, Pixel Spacing): {images[0].Name}.");
        Affine affine = AffineOf(images, arrangement, allowTilt) ?? throw new SourceImagesException(Refusal(images, arrangement));
        RequireOneSpacing(images);
        return new VolumeGeometry(affine, images.Count, images.Rows, images.Columns, images.FrameOfReferenceUid);
    }

    internal static Volume<T> Read<T>(SourceImages images, PixelOptions options, bool allowTilt, CancellationToken cancellationToken)
        where T : unmanaged, INumber<T>
    {
        VolumeGeometry geometry = GeometryOf(images, allowTilt);
        int channels = RequireOneKind<T>(images, options);
        T[] values = Allocate<T>(images.Count, images.Rows, images.Columns, channels);
        int plane = values.Length / images.Count;
        FrameLoop.Run(images.Count, Environment.ProcessorCount, index => SourcePixels.Read(images[index], options, values.AsSpan(index * plane, plane)), cancellationToken);
        Tensor<T> tensor = channels == 1
            ? Tensor.Create(values, [images.Count, images.Rows, images.Columns])
            : Tensor.Create(values, [images.Count, images.Rows, images.Columns, channels]);
        return new Volume<T>(tensor, geometry.Affine, geometry.FrameOfReferenceUid);
    }

    internal static Volume<bool> ReadPadding(SourceImages images, bool allowTilt, CancellationToken cancellationToken)
    {
        VolumeGeometry geometry = GeometryOf(images, allowTilt);
        RequireOneKind<int>(images, PixelOptions.Stored);
        bool[] values = Allocate<bool>(images.Count, images.Rows, images.Columns);
        int plane = values.Length / images.Count;
        FrameLoop.Run(images.Count, Environment.ProcessorCount, index => PaddingMask.Read(images[index], values.AsSpan(index * plane, plane)), cancellationToken);
        return new Volume<bool>(Tensor.Create(values, [images.Count, images.Rows, images.Columns]), geometry.Affine, geometry.FrameOfReferenceUid);
    }

    internal static T[] Allocate<T>(int frames, int rows, int columns, int channels = 1)
    {
        Int128 count = (Int128)frames * rows * columns * channels;
        return count <= Array.MaxLength
            ? GC.AllocateUninitializedArray<T>((int)count)
            : throw new SourceImagesException(
                $"{frames} × {rows} × {columns} (frames, rows, columns) of {channels} values are {count} values; a tensor holds at most {Array.MaxLength}. Read images one by one.");
    }

    // Images of an instance share all that decides whether they can be read, but for the rescaling.
    private static int RequireOneKind<T>(SourceImages images, PixelOptions options)
        where T : unmanaged, INumber<T>
    {
        int channels = SourcePixels.Channels(images[0], options);
        foreach (SourceImage image in images)
        {
            SourcePixels.Require<T>(image, options);
            if (SourcePixels.Channels(image, options) != channels)
                throw new SourceImagesException($"The images have different numbers of samples a pixel: {images[0].Name} and {image.Name}.");
        }

        return channels;
    }

    private static SpatialVector SingleStep(SourceImage image)
    {
        double distance = image.SpacingBetweenSlices ?? image.SliceThickness ?? 1;
        return image.Geometry!.Orientation.FrameDirection * distance;
    }

    private static void RequireOneSpacing(SourceImages images)
    {
        PixelSpacing first = images[0].Geometry!.Spacing;
        if (images.FirstOrDefault(image => !image.Geometry!.Spacing.IsClose(first)) is { } other)
            throw new SourceImagesException($"The images have different Pixel Spacing: {images[0].Name} and {other.Name}.");
    }

    private static string Refusal(SourceImages images, SliceArrangement arrangement)
    {
        if (arrangement.Regularity == SliceRegularity.Tilted)
        {
            SpatialVector step = arrangement.Step!.Value;
            double angle = Math.Acos(Math.Min(1, Math.Abs(step.Dot(images[0].Geometry!.Normal)) / step.Length)) * 180 / Math.PI;
            return FormattableString.Invariant(
                $"The slices are tilted by {angle:0.#}° against the line through their positions (gantry tilt): {images[0].Name} and following. ToVolume(allowTilt: true) gives a sheared volume.");
        }

        SourceImage before = images[arrangement.Offender - 1];
        SourceImage after = images[arrangement.Offender];
        double distance = Math.Abs(images.Positions[arrangement.Offender] - images.Positions[arrangement.Offender - 1]);
        string pair = $"{before.Name} and {after.Name}";
        return arrangement.Regularity switch
        {
            SliceRegularity.Duplicates => $"Several images have the same position: {pair}. Choose one image for each position with Subset(…).",
            SliceRegularity.Missing => FormattableString.Invariant(
                $"Slices are missing between {pair}: their distance is {distance:0.###} mm where {arrangement.Step!.Value.Length:0.###} mm is usual."),
            _ => FormattableString.Invariant($"The slices are at unequal distances or off their line: {pair} ({distance:0.###} mm apart)."),
        };
    }
}
