using System.Numerics.Tensors;

namespace HighDicom;

/// <content>Resampling by nearest neighbour, for masks and label maps. Images are resampled with <see cref="LinearResampling"/>.</content>
public sealed partial class Volume<T>
{
    /// <summary>Brings a mask onto another grid: each voxel becomes the value of the voxel that its centre lies in. In parallel.</summary>
    /// <param name="target">The grid.</param>
    /// <param name="outside">What voxels are whose centre lies in no voxel of this volume.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A volume that lies as the target.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one; or the target is larger than a tensor.</exception>
    public Volume<T> ResampleTo(VolumeGeometry target, T outside = default!, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        PlaneSampling[] planes = PlaneSampling.Of(target, Geometry);
        T[] values = NearestSampler.Run(DenseVoxels<T>.Of(this), planes, target.Rows, target.Columns, outside, cancellationToken);
        return Resampled(target, values);
    }

    /// <summary>Brings a mask onto source images that form a volume, tilted ones included, frames in their order.</summary>
    /// <param name="sources">The images.</param>
    /// <param name="outside">What voxels are whose centre lies in no voxel of this volume.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A volume with a plane for each image.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one.</exception>
    /// <exception cref="SourceImagesException">The images are at unequal distances, several of a position, tiles, or without geometry: use <see cref="ResampleToPlanes"/>.</exception>
    public Volume<T> ResampleTo(SourceImages sources, T outside = default!, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return ResampleTo(sources.ToVolumeGeometry(allowTilt: true), outside, cancellationToken);
    }

    /// <summary>Brings a mask onto the planes of source images, however they lie to each other: at unequal distances, several at one position, tilted.</summary>
    /// <param name="sources">The images.</param>
    /// <param name="outside">What pixels are whose centre lies in no voxel of this volume.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A tensor (frame, row, column), with channels (frame, row, column, channel); a frame for each image, in their order: <see cref="FrameOrder.Sources"/>.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one; or the images have no geometry.</exception>
    public Tensor<T> ResampleToPlanes(SourceImages sources, T outside = default!, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        DenseVoxels<T> voxels = DenseVoxels<T>.Of(this);
        T[] values = NearestSampler.Run(voxels, PlaneSampling.Of(sources, Geometry), sources.Rows, sources.Columns, outside, cancellationToken);
        return voxels.ToTensor(values, sources.Count, sources.Rows, sources.Columns);
    }

    internal Volume<T> Resampled(VolumeGeometry target, T[] values) => new(
        DenseVoxels<T>.Of(this).ToTensor(values, target.Frames, target.Rows, target.Columns), target.Affine, target.FrameOfReferenceUid ?? FrameOfReferenceUid);
}
