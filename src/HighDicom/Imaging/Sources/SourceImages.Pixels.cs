using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <content>Pixels of all images.</content>
public sealed partial class SourceImages
{
    private readonly Lazy<TileIndex> _tiles;

    /// <summary>Reads the pixels of all images as one volume, each rescaled with its own slope and intercept, in parallel. MONOCHROME1 is left as stored.</summary>
    /// <typeparam name="T">The type of a voxel; an integer type only if slopes and intercepts are whole numbers.</typeparam>
    /// <param name="allowTilt">Whether slices whose positions do not lie along their normal (gantry tilt) give a volume, then with a sheared affine.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The voxels with axes (frame, row, column), of colours (frame, row, column, sample), frames in the order of this list, and their affine.</returns>
    /// <exception cref="SourceImagesException">
    /// The slices are tilted, at unequal distances, incomplete, several of a position, or without geometry; or the pixels of an image cannot be read.
    /// </exception>
    public Volume<T> ToVolume<T>(bool allowTilt = false, CancellationToken cancellationToken = default)
        where T : unmanaged, INumber<T> =>
        SourceVolume.Read<T>(this, PixelOptions.Default, allowTilt, cancellationToken);

    /// <summary>Reads the pixels of all images as one volume, as options say, in parallel.</summary>
    /// <typeparam name="T">The type of a voxel; an integer type only if slopes and intercepts are whole numbers.</typeparam>
    /// <param name="options">What happens to stored values.</param>
    /// <param name="allowTilt">Whether slices whose positions do not lie along their normal (gantry tilt) give a volume, then with a sheared affine.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The voxels with axes (frame, row, column), of colours (frame, row, column, sample), frames in the order of this list, and their affine.</returns>
    /// <exception cref="SourceImagesException">
    /// The slices are tilted, at unequal distances, incomplete, several of a position, or without geometry; or the pixels of an image cannot be read.
    /// </exception>
    public Volume<T> ToVolume<T>(PixelOptions options, bool allowTilt = false, CancellationToken cancellationToken = default)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(options);
        return SourceVolume.Read<T>(this, options, allowTilt, cancellationToken);
    }

    /// <summary>
    /// Where the images have padding instead of pixels: stored values from Pixel Padding Value (0028,0120) to Pixel Padding Range Limit (0028,0121). The
    /// values are those before rescaling, so that the mask goes with a volume of any options.
    /// </summary>
    /// <param name="allowTilt">Whether slices whose positions do not lie along their normal (gantry tilt) give a volume, then with a sheared affine.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A mask with axes (frame, row, column): true where there is padding, nowhere in images that state none.</returns>
    /// <exception cref="SourceImagesException">The images are no volume, or the pixels of an image cannot be read.</exception>
    public Volume<bool> ToPaddingMask(bool allowTilt = false, CancellationToken cancellationToken = default) =>
        SourceVolume.ReadPadding(this, allowTilt, cancellationToken);

    /// <summary>Where the images lie as one volume, without reading pixels.</summary>
    /// <param name="allowTilt">Whether slices whose positions do not lie along their normal (gantry tilt) are a volume, then with a sheared affine.</param>
    /// <returns>The grid of voxels, frames in the order of this list.</returns>
    /// <exception cref="SourceImagesException">The slices are tilted, at unequal distances, incomplete, several of a position, tiles, or without geometry.</exception>
    public VolumeGeometry ToVolumeGeometry(bool allowTilt = false) => SourceVolume.GeometryOf(this, allowTilt);

    /// <summary>
    /// Reads a region of the total pixel matrix of a tiled image, in parallel, one tile a thread at a time. What tiles hold beyond the matrix is cut off;
    /// where a sparse image has no tile, values are 0.
    /// </summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="region">The region, within the matrix; null for all of it.</param>
    /// <param name="options">What happens to stored values; null for <see cref="PixelOptions.Default"/>.</param>
    /// <param name="opticalPath">Which of <see cref="TotalPixelMatrix.OpticalPaths"/>, from 1.</param>
    /// <param name="focalPlane">Which of <see cref="TotalPixelMatrix.FocalPlanes"/>, from 1.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The values with axes (row, column), of colours (row, column, sample).</returns>
    /// <exception cref="SourceImagesException">The images are no tiles, the region is larger than a tensor, or a tile cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The region is empty or reaches beyond the matrix, or there is no such optical path or focal plane.</exception>
    public Tensor<T> ToMatrix<T>(
        MatrixRegion? region = null, PixelOptions? options = null, int opticalPath = 1, int focalPlane = 1, CancellationToken cancellationToken = default)
        where T : unmanaged, INumber<T>
    {
        TotalPixelMatrix matrix = TotalPixelMatrix ?? throw new SourceImagesException($"The images are no tiles of a total pixel matrix: {_images[0].Name}.");
        MatrixRegion wanted = region ?? new MatrixRegion(0, 0, matrix.Rows, matrix.Columns);
        if (wanted.Row < 0 || wanted.Column < 0 || wanted.Rows < 1 || wanted.Columns < 1 ||
            (long)wanted.Row + wanted.Rows > matrix.Rows || (long)wanted.Column + wanted.Columns > matrix.Columns)
        {
            throw new ArgumentOutOfRangeException(nameof(region), region, $"The region is empty or reaches beyond the matrix of {matrix.Rows} rows × {matrix.Columns} columns.");
        }

        RequireOneOf(opticalPath, matrix.OpticalPaths.Count, nameof(opticalPath));
        RequireOneOf(focalPlane, matrix.FocalPlanes.Count, nameof(focalPlane));
        return new MatrixReader<T>(this, _tiles.Value, options ?? PixelOptions.Default).Read(wanted, new TilePosition(1, 1, opticalPath, focalPlane), cancellationToken);
    }

    private static void RequireOneOf(int number, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count, name);
    }
}
