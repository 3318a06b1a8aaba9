// Reads files with ITK and prints where their voxels lie and which are not 0, as one line of JSON a file.
// node read-image.mjs FOLDER-WITH-node_modules segmentation|image FILE...
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, kind, ...files] = process.argv.slice(2)
const load = name => import(pathToFileURL(join(folder, 'node_modules', '@itk-wasm', name, 'dist', 'index-node.js')).href)

async function readSegmentation (file) {
  // dcmqi's engine.
  const { readSegmentationNode } = await load('dicom')
  return (await readSegmentationNode(file)).segImage
}

async function readImage (file) {
  const { niftiReadImageNode } = await load('image-io')
  const { couldRead, image } = await niftiReadImageNode(file)
  if (!couldRead) throw new Error(`ITK cannot read ${file}`)
  return image
}

const lines = []
for (const file of files) {
  const { data, origin, spacing, direction, size } = await (kind === 'segmentation' ? readSegmentation(file) : readImage(file))
  const voxels = []
  data.forEach((value, index) => { if (value !== 0) voxels.push([index, Number(value)]) })
  lines.push(JSON.stringify({ origin, spacing, direction: Array.from(direction), size, voxels }))
}

process.stdout.write('\n' + lines.join('\n') + '\n', () => process.exit(0))
