using System.Numerics;

namespace HighDicom;

/// <summary>Resampling of images by linear interpolation between the eight voxels around a point. Label maps would get labels that there are not: see <see cref="Volume{T}.ResampleTo(VolumeGeometry, T, CancellationToken)"/>.</summary>
public static class LinearResampling
{
    /// <summary>
    /// Brings an image onto another grid, in parallel. Within half a voxel of its faces the outermost voxels go on; integers are rounded to the nearest.
    /// Nothing is smoothed: a much coarser grid skips voxels.
    /// </summary>
    /// <typeparam name="T">The type of a voxel.</typeparam>
    /// <param name="volume">The image.</param>
    /// <param name="target">The grid.</param>
    /// <param name="outside">What voxels are whose centre lies in no voxel of the image, such as −1000 in CT.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A volume that lies as the target.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one; or the target is larger than a tensor.</exception>
    public static Volume<T> ResampleLinearTo<T>(this Volume<T> volume, VolumeGeometry target, T outside = default, CancellationToken cancellationToken = default)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(volume);
        ArgumentNullException.ThrowIfNull(target);
        PlaneSampling[] planes = PlaneSampling.Of(target, volume.Geometry);
        T[] values = LinearSampler.Run(DenseVoxels<T>.Of(volume), planes, (target.Rows, target.Columns), outside, cancellationToken);
        return volume.Resampled(target, values);
    }

    /// <summary>Brings an image onto source images that form a volume, tilted ones included, frames in their order; such as PET onto CT.</summary>
    /// <typeparam name="T">The type of a voxel.</typeparam>
    /// <param name="volume">The image.</param>
    /// <param name="sources">The images whose grid is wanted.</param>
    /// <param name="outside">What voxels are whose centre lies in no voxel of the image.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A volume with a plane for each image.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one.</exception>
    /// <exception cref="SourceImagesException">The images are at unequal distances, several of a position, tiles, or without geometry.</exception>
    public static Volume<T> ResampleLinearTo<T>(this Volume<T> volume, SourceImages sources, T outside = default, CancellationToken cancellationToken = default)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(sources);
        return volume.ResampleLinearTo(sources.ToVolumeGeometry(allowTilt: true), outside, cancellationToken);
    }
}
